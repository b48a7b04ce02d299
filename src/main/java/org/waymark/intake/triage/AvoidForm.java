package org.waymark.intake.triage;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.PersonId;
import org.waymark.platform.web.Problems;

/**
 * What a coordinator makes of typed wishes.
 *
 * @param decision "pick" or "dismiss"
 */
record AvoidForm(
        @Nullable String read,
        @Nullable List<String> coaches,
        @Nullable List<String> organisations,
        @Nullable List<String> specialties,
        @Nullable String decision) {

    Problems problems() {
        if (!"pick".equals(decision) && !"dismiss".equals(decision)) {
            return Problems.of("decision", "Choose what you do with it");
        }
        if ("pick".equals(decision) && chosen().isEmpty()) {
            return Problems.of("decision", "Tick whom or what to avoid, or dismiss it");
        }
        if ("dismiss".equals(decision) && !chosen().isEmpty()) {
            return Problems.of("decision", "Untick everything to dismiss it, or avoid what is ticked");
        }
        return Problems.none();
    }

    Set<PersonId> pickedCoaches() {
        return given(coaches).map(PersonId::of).collect(Collectors.toSet());
    }

    Set<String> pickedOrganisations() {
        return given(organisations).collect(Collectors.toSet());
    }

    Set<String> pickedSpecialties() {
        return given(specialties).collect(Collectors.toSet());
    }

    List<String> chosen() {
        return Stream.of(given(coaches), given(organisations), given(specialties))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<String> given(@Nullable List<String> values) {
        return values == null ? Stream.empty() : values.stream();
    }
}
