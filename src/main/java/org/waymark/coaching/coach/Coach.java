package org.waymark.coaching.coach;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.coaching.Mode;
import org.waymark.platform.PersonId;

/**
 * A coach's profile, in codes of the reference lists.
 *
 * @param professions whom she works with
 * @param specialties which of theirs she knows
 * @param topics what she knows well
 * @param venues where she sees people in person
 * @param languages in words: "Welsh"
 * @param caseloadLimit how many clients she has at once; 0 to take none
 * @param pausedUntil the day on which she takes new clients again; null unless she takes a break
 * @param version rises with each change of the profile
 */
public record Coach(
        PersonId person,
        CoachKind kind,
        String introduction,
        Set<String> professions,
        Set<String> specialties,
        Set<String> topics,
        Set<Mode> modes,
        Set<String> venues,
        Set<String> languages,
        int caseloadLimit,
        @Nullable LocalDate pausedUntil,
        int version) {
    /** What a new coach starts with, until a coordinator decides otherwise. */
    public static final int USUAL_CASELOAD = 15;

    public static final int MOST_CLIENTS = 200;

    public Coach {
        professions = Set.copyOf(professions);
        specialties = Set.copyOf(specialties);
        topics = Set.copyOf(topics);
        modes = Set.copyOf(modes);
        venues = Set.copyOf(venues);
        languages = Set.copyOf(languages);
        if (caseloadLimit < 0 || caseloadLimit > MOST_CLIENTS) {
            throw new IllegalArgumentException("a caseload is 0 to " + MOST_CLIENTS + " clients");
        }
    }

    /** An empty profile: nobody is allocated to it, since it offers no way to meet. */
    public static Coach unwritten(PersonId person) {
        return new Coach(
                person,
                CoachKind.CAREER_COACH,
                "",
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                USUAL_CASELOAD,
                null,
                0);
    }

    public boolean takesBreakOn(LocalDate day) {
        return pausedUntil != null && day.isBefore(pausedUntil);
    }
}
