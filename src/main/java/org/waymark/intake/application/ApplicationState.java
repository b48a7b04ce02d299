package org.waymark.intake.application;

/** Where an application stands (docs/service/applications.md). */
public enum ApplicationState {
    DRAFT,
    SUBMITTED,
    IN_TRIAGE,
    INFORMATION_REQUESTED,
    ACCEPTED,
    REDIRECTED,
    SIGNPOSTED,
    INELIGIBLE,
    CLOSED_NO_REPLY,
    WITHDRAWN;

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
