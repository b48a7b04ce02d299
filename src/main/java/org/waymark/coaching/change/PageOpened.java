package org.waymark.coaching.change;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.coaching.appointment.Appointment;
import org.waymark.platform.PersonId;
import org.waymark.privacy.vault.Signer;

/**
 * The moment at which the page for a change was opened. It counts for a quarter of an hour, so that nobody is late for
 * having read the page; it is signed, for this person and this appointment at this time.
 */
@Component
class PageOpened {
    static final Duration COUNTS_FOR = Duration.ofMinutes(15);
    private static final String PURPOSE = "coaching.change-page-opened";

    private final Signer signer;
    private final Clock clock;

    PageOpened(Signer signer, Clock clock) {
        this.signer = signer;
        this.clock = clock;
    }

    /** For a hidden field: the moment is now. */
    String now(Appointment appointment, PersonId person) {
        return signer.sign(PURPOSE, about(appointment, person) + " " + clock.instant());
    }

    /** The moment that counts for what this person does now: when she opened the page, or now. */
    Instant counting(@Nullable String signed, Appointment appointment, PersonId person) {
        var now = clock.instant();
        return Optional.ofNullable(signed)
                .flatMap(field -> signer.verify(PURPOSE, field))
                .filter(payload -> payload.startsWith(about(appointment, person) + " "))
                .map(payload -> Instant.parse(payload.substring(payload.lastIndexOf(' ') + 1)))
                .filter(opened -> !opened.isAfter(now) && !now.isAfter(opened.plus(COUNTS_FOR)))
                .orElse(now);
    }

    private static String about(Appointment appointment, PersonId person) {
        return appointment.id() + " " + appointment.start() + " " + person;
    }
}
