package org.waymark.coaching.support;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.accounts.People;
import org.waymark.accounts.Person;
import org.waymark.coaching.CoachingProgress;
import org.waymark.platform.PersonId;

/** Tells a client's own pages how her supports stand. */
@Component
class ClientProgress implements CoachingProgress {
    private final Supports supports;
    private final People people;

    ClientProgress(Supports supports, People people) {
        this.supports = supports;
        this.people = people;
    }

    @Override
    public List<Progress> of(PersonId client) {
        return supports.ofClient(client).stream().map(this::progress).toList();
    }

    private Progress progress(Support support) {
        return new Progress(
                support.id(),
                support.application(),
                step(support.state()),
                name(support.coach()),
                support.queuedAt(),
                support.pausedUntil());
    }

    private @Nullable String name(@Nullable PersonId coach) {
        return Optional.ofNullable(coach)
                .flatMap(people::find)
                .map(Person::knownAs)
                .orElse(null);
    }

    private static Step step(SupportState state) {
        return switch (state) {
            case AWAITING_COACH, OFFERED_TO_COACH -> Step.WAITING_FOR_COACH;
            case ALLOCATED -> Step.AGREEMENT_TO_ACCEPT;
            case ACTIVE -> Step.ACTIVE;
            case COMPLETED -> Step.COMPLETED;
            case LAPSED -> Step.LAPSED;
            case WITHDRAWN -> Step.WITHDRAWN;
        };
    }
}
