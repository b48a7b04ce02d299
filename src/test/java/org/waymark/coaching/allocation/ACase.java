package org.waymark.coaching.allocation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.AllocationFacts;
import org.waymark.intake.ApplicationId;
import org.waymark.intake.MeetingMode;
import org.waymark.intake.TimeThatSuits;
import org.waymark.platform.PersonId;

/** A client who fits everybody, until a test says otherwise. */
final class ACase {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Nullable
    String profession = "doctor";

    @Nullable
    String specialty;

    @Nullable
    String venue;

    @Nullable
    String programme;

    @Nullable
    String scheme;

    @Nullable
    String region;

    Set<String> reasons = Set.of();
    Set<MeetingMode> modes = Set.of(MeetingMode.VIDEO);
    Set<TimeThatSuits> times = Set.of();
    Set<String> placements = Set.of();
    Set<PersonId> avoidCoaches = Set.of();
    Set<String> avoidOrganisations = Set.of();
    Set<String> avoidSpecialties = Set.of();

    AllocationCase made() {
        var facts = new AllocationFacts(
                ApplicationId.next(),
                PersonId.next(),
                profession,
                specialty,
                reasons,
                modes,
                venue,
                times,
                placements,
                programme,
                scheme,
                region,
                "",
                avoidCoaches,
                avoidOrganisations,
                avoidSpecialties,
                false);
        return new AllocationCase(
                facts,
                Map.of("riverside", "waters-group", "lakeside", "waters-group", "waters-group", "waters-group"),
                TODAY);
    }
}
