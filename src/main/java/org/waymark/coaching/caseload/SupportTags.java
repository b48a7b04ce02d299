package org.waymark.coaching.caseload;

import org.waymark.coaching.support.Support;
import org.waymark.platform.design.Tag;

/** How a coach sees the state of a support. */
final class SupportTags {
    private SupportTags() {}

    static Tag of(Support support) {
        return support.pausedUntil() != null
                ? Tag.waiting("Paused")
                : switch (support.state()) {
                    case AWAITING_COACH, OFFERED_TO_COACH ->
                        Tag.waiting(support.state().label());
                    case ALLOCATED -> Tag.waiting("Reads the agreement");
                    case ACTIVE -> Tag.active("Active");
                    case COMPLETED -> Tag.good("Completed");
                    case LAPSED -> Tag.quiet("Lapsed");
                    case WITHDRAWN -> Tag.quiet("Withdrawn");
                };
    }
}
