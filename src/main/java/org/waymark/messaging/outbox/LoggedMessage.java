package org.waymark.messaging.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.waymark.platform.PersonId;
import org.waymark.platform.UkTime;
import org.waymark.platform.design.Tag;

/** A row of the send log. */
public record LoggedMessage(
        UUID id,
        String kind,
        MessageState state,
        int attempts,
        @Nullable String problem,
        Instant postedAt,
        Instant notBefore,
        Instant nextAttempt,
        @Nullable Instant settledAt,
        @Nullable PersonId to,
        boolean hasBody) {

    /** "coaching.appointment-booked" as people read it: "Appointment booked". */
    public String kindInWords() {
        return inWords(kind);
    }

    static String inWords(String kind) {
        return StringUtils.capitalize(kind.substring(kind.lastIndexOf('.') + 1).replace('-', ' '));
    }

    public String href() {
        return "/admin/messages/" + id;
    }

    public Tag tag() {
        return switch (state) {
            case WAITING -> attempts == 0 ? Tag.waiting(state.words()) : Tag.yourTurn("Trying again");
            case SENT -> Tag.good(state.words());
            case DROPPED -> Tag.quiet(state.words());
            case FAILED -> Tag.bad(state.words());
        };
    }

    public String posted() {
        return UkTime.shortDayAndTime(postedAt);
    }

    /** What is known of its time: when it was settled, or when it will be tried. */
    public String when() {
        Instant settled = settledAt;
        return settled == null
                ? "Due " + UkTime.shortDayAndTime(nextAttempt)
                : state.words() + " " + UkTime.shortDayAndTime(settled);
    }

    public boolean canBeTriedAgain() {
        return state == MessageState.FAILED;
    }
}
