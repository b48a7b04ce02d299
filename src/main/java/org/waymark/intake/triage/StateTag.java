package org.waymark.intake.triage;

import org.waymark.platform.design.Tag;

/** The state of an application as a tag with words. */
final class StateTag {
    private StateTag() {}

    /** @param state its name, as in the database */
    static Tag of(String state) {
        var known = QueueState.valueOf(state);
        return switch (known) {
            case SUBMITTED, IN_TRIAGE -> Tag.yourTurn(known.label());
            case INFORMATION_REQUESTED -> Tag.waiting(known.label());
            case ACCEPTED -> Tag.good(known.label());
            case REDIRECTED, SIGNPOSTED, INELIGIBLE, CLOSED_NO_REPLY, WITHDRAWN, ANY -> Tag.quiet(known.label());
        };
    }
}
