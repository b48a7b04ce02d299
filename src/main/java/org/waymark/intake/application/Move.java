package org.waymark.intake.application;

/** What can happen to an application; {@link Lifecycle} says in which states, and what state follows. */
public enum Move {
    /** The client sends it. */
    SUBMIT,
    /** A coordinator enters it for a client who phoned or wrote. */
    ENTER,
    /** The client changes her answers. */
    CHANGE_ANSWERS,
    /** The client confirms what a coordinator entered for her. */
    CONFIRM,
    BEGIN_TRIAGE,
    /** The unit replied by phone or mail, and a coordinator records that. */
    LOG_REPLY,
    REQUEST_INFORMATION,
    /** The client answers the request. */
    ANSWER_REQUEST,
    /** A coordinator goes on without an answer on the site: it came another way, or isn't needed or expected any more. */
    RESUME_TRIAGE,
    ACCEPT,
    REDIRECT,
    SIGNPOST,
    FIND_INELIGIBLE,
    CLOSE_NO_REPLY,
    /** The client takes it back. */
    WITHDRAW,
    /** A coordinator takes up a closed one again, with a reason. */
    REOPEN
}
