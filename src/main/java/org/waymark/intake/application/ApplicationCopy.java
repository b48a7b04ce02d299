package org.waymark.intake.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.ProgrammePeriodId;

/** A copy of an application in the making. */
final class ApplicationCopy {
    private final Application original;
    private ApplicationState state;
    private int version;
    private Instant changedAt;
    private @Nullable Reference reference;
    private @Nullable Instant submittedAt;
    private @Nullable Instant firstLookDue;
    private @Nullable Instant firstLookedAt;
    private @Nullable Instant confirmedAt;
    private @Nullable Instant outcomeAt;
    private @Nullable ProgrammePeriodId period;
    private @Nullable ReplyClock clock;

    ApplicationCopy(Application original) {
        this.original = original;
        state = original.state();
        version = original.version();
        changedAt = original.changedAt();
        reference = original.reference();
        submittedAt = original.submittedAt();
        firstLookDue = original.firstLookDue();
        firstLookedAt = original.firstLookedAt();
        confirmedAt = original.confirmedAt();
        outcomeAt = original.outcomeAt();
        period = original.period();
        clock = original.clock();
    }

    ApplicationCopy moved(ApplicationState to, Instant at) {
        state = to;
        version = original.version() + 1;
        changedAt = at;
        return this;
    }

    ApplicationCopy received(Reference given, Instant at, Instant lookDue) {
        reference = given;
        submittedAt = at;
        firstLookDue = lookDue;
        return this;
    }

    ApplicationCopy firstLookedAt(Instant at) {
        firstLookedAt = at;
        return this;
    }

    ApplicationCopy confirmedAt(@Nullable Instant at) {
        confirmedAt = at;
        return this;
    }

    ApplicationCopy outcomeAt(@Nullable Instant at) {
        outcomeAt = at;
        return this;
    }

    ApplicationCopy period(ProgrammePeriodId in) {
        period = in;
        return this;
    }

    ApplicationCopy clock(@Nullable ReplyClock running) {
        clock = running;
        return this;
    }

    Application build() {
        return new Application(
                original.id(),
                original.client(),
                reference,
                state,
                version,
                original.channel(),
                original.createdAt(),
                changedAt,
                submittedAt,
                firstLookDue,
                firstLookedAt,
                confirmedAt,
                outcomeAt,
                period,
                clock);
    }
}
