package org.waymark.coaching.coach;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.waymark.coaching.Mode;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.TypedDay;

/**
 * A profile as it was typed. What only coordinators decide ({@code kind}, {@code caseload}) is null on the coach's own page.
 *
 * @param version of the profile that was read
 */
public record ProfileForm(
        int version,
        @Nullable String introduction,
        @Nullable List<String> professions,
        @Nullable List<String> specialties,
        @Nullable List<String> topics,
        @Nullable List<String> modes,
        @Nullable List<String> venues,
        @Nullable String languages,
        @Nullable String kind,
        @Nullable String caseload,
        @BindParam("paused-day") @Nullable String pausedDay,
        @BindParam("paused-month") @Nullable String pausedMonth,
        @BindParam("paused-year") @Nullable String pausedYear) {
    private static final int MOST_CHARACTERS = 1500;

    static ProfileForm of(Coach coach) {
        var paused = coach.pausedUntil();
        return new ProfileForm(
                coach.version(),
                coach.introduction(),
                List.copyOf(coach.professions()),
                List.copyOf(coach.specialties()),
                List.copyOf(coach.topics()),
                coach.modes().stream().map(Mode::name).toList(),
                List.copyOf(coach.venues()),
                coach.languages().stream().sorted().collect(Collectors.joining(", ")),
                coach.kind().name(),
                String.valueOf(coach.caseloadLimit()),
                paused == null ? "" : String.valueOf(paused.getDayOfMonth()),
                paused == null ? "" : String.valueOf(paused.getMonthValue()),
                paused == null ? "" : String.valueOf(paused.getYear()));
    }

    Problems problems(boolean byCoordinator) {
        var problems = Problems.none();
        problems.atMost(MOST_CHARACTERS, "introduction", introduction, "The introduction");
        if (chosen(professions).isEmpty()) {
            problems.add("professions", "Choose at least one profession");
        }
        if (chosen(modes).isEmpty()) {
            problems.add("modes", "Choose at least one way to meet");
        }
        if (chosen(modes).contains(Mode.IN_PERSON.name()) && chosen(venues).isEmpty()) {
            problems.add("venues", "Choose where you meet people in person");
        }
        if (byCoordinator && caseloadOrNull() == null) {
            problems.add("caseload", "Enter a number from 0 to " + Coach.MOST_CLIENTS);
        }
        if (paused() && pausedOrNull() == null) {
            problems.add("paused-day", "Enter a date, such as 27 3 2027, or leave all three empty");
        }
        return problems;
    }

    /** The profile it makes of the one there is; call it when there are no problems. */
    Coach applyTo(Coach coach, boolean byCoordinator) {
        var limit = caseloadOrNull();
        return new Coach(
                coach.person(),
                byCoordinator && kind != null ? CoachKind.valueOf(kind) : coach.kind(),
                text(introduction),
                chosen(professions),
                chosen(specialties),
                chosen(topics),
                chosen(modes).stream().map(Mode::valueOf).collect(Collectors.toSet()),
                chosen(venues),
                Arrays.stream(text(languages).split(",", -1))
                        .map(String::strip)
                        .filter(language -> !language.isEmpty())
                        .collect(Collectors.toSet()),
                byCoordinator && limit != null ? limit : coach.caseloadLimit(),
                pausedOrNull(),
                version);
    }

    public Set<String> chosen(@Nullable List<String> values) {
        return values == null ? Set.of() : Set.copyOf(values);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private boolean paused() {
        return !new TypedDay(pausedDay, pausedMonth, pausedYear).isBlank();
    }

    private @Nullable LocalDate pausedOrNull() {
        return TypedDay.read(pausedDay, pausedMonth, pausedYear).orElse(null);
    }

    private @Nullable Integer caseloadOrNull() {
        try {
            var limit = Integer.parseInt(text(caseload));
            return limit < 0 || limit > Coach.MOST_CLIENTS ? null : limit;
        } catch (NumberFormatException _) {
            return null;
        }
    }
}
