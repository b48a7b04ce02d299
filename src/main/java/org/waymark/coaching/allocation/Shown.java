package org.waymark.coaching.allocation;

import java.util.Locale;
import org.waymark.coaching.support.SupportState;

/** Which part of the supports the allocation page lists; each is one state. */
public enum Shown {
    WAITING("Waiting for a coach", SupportState.AWAITING_COACH),
    ASKED("Coach asked", SupportState.OFFERED_TO_COACH),
    AGREEMENT("Agreement to accept", SupportState.ALLOCATED),
    ACTIVE("Active", SupportState.ACTIVE),
    LAPSED("Lapsed", SupportState.LAPSED);

    private final String label;
    private final SupportState state;

    Shown(String label, SupportState state) {
        this.label = label;
        this.state = state;
    }

    public String label() {
        return label;
    }

    SupportState state() {
        return state;
    }

    /** As it stands in an address: "waiting". */
    public String param() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The first one for anything else. */
    static Shown of(String param) {
        for (var shown : values()) {
            if (shown.param().equals(param)) {
                return shown;
            }
        }
        return WAITING;
    }
}
