package org.waymark.coaching.allocation;

/** What became of a coach's answer. */
public enum AnswerResult {
    ACCEPTED,
    RETURNED,
    /** Answered, timed out or taken back before; also when the rules refuse her now, which she isn't told. */
    NO_LONGER_OPEN
}
