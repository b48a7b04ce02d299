package org.waymark.coaching.coach;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.coaching.coach.Tie.ToNamedProgramme;
import org.waymark.coaching.coach.Tie.ToOrganisation;
import org.waymark.coaching.coach.Tie.ToScheme;
import org.waymark.coaching.coach.Tie.ToSpecialtyProgramme;

/** Ties to add; what is left empty adds nothing. */
public record TieForm(
        @Nullable String organisation,
        @Nullable String specialty,
        @Nullable String region,
        @Nullable String scheme,
        @Nullable String programme) {
    private static final int LONGEST_NAME = 120;

    List<Tie> ties() {
        var ties = new ArrayList<Tie>();
        if (given(organisation)) {
            ties.add(new ToOrganisation(text(organisation)));
        }
        if (given(specialty)) {
            ties.add(new ToSpecialtyProgramme(text(specialty), text(region)));
        }
        if (given(scheme)) {
            ties.add(new ToScheme(text(scheme)));
        }
        if (given(programme)) {
            ties.add(new ToNamedProgramme(text(programme)));
        }
        return ties;
    }

    boolean tooLong() {
        return text(programme).length() > LONGEST_NAME;
    }

    private static boolean given(@Nullable String typed) {
        return !text(typed).isEmpty();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
