package org.waymark.intake.application;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.PersonId;

/**
 * Whom and what a client asked to avoid: picks from lists, which the allocation policy obeys, and what she typed, which
 * blocks allocation until a coordinator turned it into picks or dismissed it. Sealed as a whole.
 *
 * @param typed in her words; null when she typed nothing
 * @param settled whether a coordinator has dealt with what she typed
 */
public record Avoidances(
        Set<PersonId> coaches,
        Set<String> organisations,
        Set<String> specialties,
        @Nullable String typed,
        boolean settled)
        implements Answers.Part {

    public static final Avoidances NONE = new Avoidances(Set.of(), Set.of(), Set.of(), null, true);

    public Avoidances {
        coaches = Set.copyOf(coaches);
        organisations = Set.copyOf(organisations);
        specialties = Set.copyOf(specialties);
    }

    /** What a client picks and types; a new text has to be dealt with again. */
    public static Avoidances asked(
            List<PersonId> coaches,
            List<String> organisations,
            List<String> specialties,
            String typed,
            Avoidances before) {
        var text = typed.isBlank() ? null : typed.strip();
        var settled = text == null || (text.equals(before.typed()) && before.settled());
        return new Avoidances(Set.copyOf(coaches), Set.copyOf(organisations), Set.copyOf(specialties), text, settled);
    }

    public boolean hasPending() {
        return typed != null && !settled;
    }

    public boolean any() {
        return !coaches.isEmpty() || !organisations.isEmpty() || !specialties.isEmpty() || typed != null;
    }

    /** A coordinator turned the typed words into these picks; none dismisses them. */
    Avoidances settledAs(Set<PersonId> moreCoaches, Set<String> moreOrganisations, Set<String> moreSpecialties) {
        return new Avoidances(
                union(coaches, moreCoaches),
                union(organisations, moreOrganisations),
                union(specialties, moreSpecialties),
                typed,
                true);
    }

    private static <T> Set<T> union(Set<T> some, Set<T> more) {
        var all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }

    /** Never in logs. */
    @Override
    public String toString() {
        return "Avoidances[]";
    }
}
