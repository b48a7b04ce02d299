package org.waymark.intake;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.PersonId;

/**
 * What the allocation policy weighs about an accepted application, in codes of the reference lists. Only the policy may
 * read whom and what the client asked to avoid; no page shows it.
 *
 * @param reasons topics that she gave as reasons
 * @param placements organisations where the client works now and next; a lead employer is not among them
 * @param programme the training programme as the client named it
 * @param wishes the client's own words about a coach, a language among them
 * @param typedAvoidPending something to avoid was typed and a coordinator has yet to deal with it: allocation must wait
 */
public record AllocationFacts(
        ApplicationId application,
        PersonId client,
        @Nullable String profession,
        @Nullable String specialty,
        Set<String> reasons,
        Set<MeetingMode> modes,
        @Nullable String venue,
        Set<TimeThatSuits> times,
        Set<String> placements,
        @Nullable String programme,
        @Nullable String scheme,
        @Nullable String region,
        String wishes,
        Set<PersonId> avoidCoaches,
        Set<String> avoidOrganisations,
        Set<String> avoidSpecialties,
        boolean typedAvoidPending) {

    public AllocationFacts {
        reasons = Set.copyOf(reasons);
        modes = Set.copyOf(modes);
        times = Set.copyOf(times);
        placements = Set.copyOf(placements);
        avoidCoaches = Set.copyOf(avoidCoaches);
        avoidOrganisations = Set.copyOf(avoidOrganisations);
        avoidSpecialties = Set.copyOf(avoidSpecialties);
    }

    /** Avoid-wishes stay out of logs. */
    @Override
    public String toString() {
        return "AllocationFacts[" + application + "]";
    }
}
