package org.waymark.coaching.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.coaching.SupportId;
import org.waymark.platform.PersonId;
import org.waymark.platform.UkTime;

/** Either side lets an active support rest until a date. */
@Service
public class Pausing {
    private static final int LONGEST_IN_MONTHS = 12;

    private final Supports supports;
    private final Pauses pauses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Pausing(Supports supports, Pauses pauses, ApplicationEventPublisher events, Clock clock) {
        this.supports = supports;
        this.pauses = pauses;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Rests from now until the beginning of a day. The caller has checked that it is her support.
     *
     * @return what is wrong with it, if anything, for the person
     */
    @Transactional
    public Optional<String> pause(SupportId id, LocalDate until, PauseAskedBy askedBy) {
        var support = supports.lock(id);
        var today = UkTime.dateOf(clock.instant());
        if (support.state() != SupportState.ACTIVE) {
            return Optional.of("Only an active support can be paused");
        }
        if (!until.isAfter(today)) {
            return Optional.of("Enter a date after today");
        }
        if (until.isAfter(today.plusMonths(LONGEST_IN_MONTHS))) {
            return Optional.of("Enter a date in the next 12 months");
        }
        pauses.begin(id, clock.instant(), UkTime.startOf(until), askedBy);
        events.publishEvent(new SupportPaused(id, other(support, askedBy), until));
        return Optional.empty();
    }

    /** Goes on before the date. The caller has checked that it is her support. */
    @Transactional
    public void carryOn(SupportId id) {
        supports.lock(id);
        pauses.end(id, clock.instant());
    }

    private static PersonId other(Support support, PauseAskedBy askedBy) {
        return switch (askedBy) {
            case CLIENT -> support.namedCoach();
            case COACH -> support.client();
        };
    }
}
