package org.waymark.coaching.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.coaching.BookedTimes;
import org.waymark.coaching.SupportId;
import org.waymark.messaging.outbox.Outbox;
import org.waymark.platform.Actor;
import org.waymark.platform.DueWork;
import org.waymark.platform.Settings;
import org.waymark.reference.ServiceRules;

/** Nudges clients who have booked nothing for long, and lets their supports lapse later. */
@Component
class QuietSupports implements DueWork {
    private final Supports supports;
    private final SupportLifecycle lifecycle;
    private final Pauses pauses;
    private final BookedTimes bookedTimes;
    private final Settings settings;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    QuietSupports(
            Supports supports,
            SupportLifecycle lifecycle,
            Pauses pauses,
            BookedTimes bookedTimes,
            Settings settings,
            Outbox outbox,
            TransactionTemplate transaction,
            Clock clock) {
        this.supports = supports;
        this.lifecycle = lifecycle;
        this.pauses = pauses;
        this.bookedTimes = bookedTimes;
        this.settings = settings;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "coaching.quiet-supports";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        var nudgeAfter = Duration.ofDays(settings.now(ServiceRules.NUDGE_DAYS));
        supports.activeSince(clock.instant().minus(nudgeAfter))
                .forEach(id -> transaction.executeWithoutResult(_ -> look(id, nudgeAfter)));
    }

    private void look(SupportId id, Duration nudgeAfter) {
        var support = supports.lock(id);
        var now = clock.instant();
        if (!support.bookable() || hasBooked(id, now)) {
            return;
        }
        var start = quietFrom(support, now);
        var quiet = QuietTime.of(start, pauses.of(id), now);
        if (quiet.compareTo(Duration.ofDays(settings.now(ServiceRules.LAPSE_DAYS))) >= 0) {
            lifecycle.move(support, SupportMove.LAPSE, Actor.waymark(), "QUIET");
        } else if (quiet.compareTo(nudgeAfter) >= 0 && !nudgedSince(support, start)) {
            supports.nudged(id, now);
            outbox.post(SupportMails.nudge(support, start));
        }
    }

    private boolean hasBooked(SupportId id, Instant now) {
        return bookedTimes.nextStart(id, now) != null;
    }

    private Instant quietFrom(Support support, Instant now) {
        var activeSince = Objects.requireNonNull(support.activeSince());
        return QuietTime.start(activeSince, bookedTimes.lastEnd(support.id(), now));
    }

    private static boolean nudgedSince(Support support, Instant start) {
        var nudgedAt = support.nudgedAt();
        return nudgedAt != null && nudgedAt.isAfter(start);
    }
}
