package org.waymark.intake.application;

/** Where an application stands (docs/service/applications.md). */
public enum ApplicationState {
    DRAFT("Draft"),
    SUBMITTED("Submitted"),
    IN_TRIAGE("In triage"),
    INFORMATION_REQUESTED("Information requested"),
    ACCEPTED("Accepted"),
    REDIRECTED("Redirected"),
    SIGNPOSTED("Signposted"),
    INELIGIBLE("Not eligible"),
    CLOSED_NO_REPLY("Closed, no reply"),
    WITHDRAWN("Withdrawn");

    private final String words;

    ApplicationState(String words) {
        this.words = words;
    }

    /** For staff and in downloads: "In triage". */
    public String words() {
        return words;
    }

    /** Begun, and without an outcome: a client has at most one of these. */
    public boolean isOpen() {
        return switch (this) {
            case DRAFT, SUBMITTED, IN_TRIAGE, INFORMATION_REQUESTED -> true;
            case ACCEPTED, REDIRECTED, SIGNPOSTED, INELIGIBLE, CLOSED_NO_REPLY, WITHDRAWN -> false;
        };
    }

    /** The client may still change her answers: nobody has begun to read them. */
    public boolean isEditable() {
        return Lifecycle.allows(this, Move.CHANGE_ANSWERS);
    }

    /** With an answer by the unit. */
    public boolean isOutcome() {
        return !isOpen() && this != WITHDRAWN;
    }
}
