package org.waymark.coaching.decision;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.waymark.platform.DueWork;

/** What nobody decided within the working days that the service gives itself costs the client nothing. */
@Component
class UndecidedIsWaived implements DueWork {
    private final Decisions decisions;
    private final Deciding deciding;
    private final Clock clock;

    UndecidedIsWaived(Decisions decisions, Deciding deciding, Clock clock) {
        this.decisions = decisions;
        this.deciding = deciding;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "coaching.undecided-is-waived";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public void run() {
        decisions.overdue(clock.instant()).forEach(deciding::waiveOverdue);
    }
}
