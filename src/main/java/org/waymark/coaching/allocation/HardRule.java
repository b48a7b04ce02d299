package org.waymark.coaching.allocation;

import static org.waymark.coaching.allocation.Refusal.IMPARTIALITY;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.waymark.coaching.coach.Tie.ToNamedProgramme;
import org.waymark.coaching.coach.Tie.ToOrganisation;
import org.waymark.coaching.coach.Tie.ToScheme;
import org.waymark.coaching.coach.Tie.ToSpecialtyProgramme;
import org.waymark.platform.UkTime;

/** A rule that nobody can choose against: docs/service/allocation.md. */
@FunctionalInterface
interface HardRule {
    Optional<Refusal> refusal(AllocationCase about, Candidate coach);

    /** The client's present or next placement, or another trust of its group. */
    HardRule NOT_TIED_TO_A_PLACEMENT = impartiality((about, coach) -> about.facts().placements().stream()
            .anyMatch(placement -> coach.hasTie(ToOrganisation.class, tie -> about.sameGroup(tie.code(), placement))));

    /** A specialty in the client's region, a scheme, or a programme that goes by the same name. */
    HardRule NOT_TIED_TO_THE_TRAINING_PROGRAMME = impartiality((about, coach) -> coach.hasTie(
                    ToSpecialtyProgramme.class, tie -> trainsWith(about, tie))
            || coach.hasTie(
                    ToScheme.class, tie -> tie.code().equals(about.facts().scheme()))
            || coach.hasTie(ToNamedProgramme.class, tie -> {
                var programme = about.facts().programme();
                return programme != null && tie.isNamed(programme);
            }));

    /** Nobody coaches herself, either. */
    HardRule DOES_NOT_KNOW_THE_CLIENT = impartiality((about, coach) ->
            coach.knowsClient() || coach.person().equals(about.facts().client()));

    HardRule NOT_AVOIDED =
            impartiality((about, coach) -> about.facts().avoidCoaches().contains(coach.person()));

    /** An organisation that the client avoids, or another trust of its group. */
    HardRule NOT_OF_AN_AVOIDED_ORGANISATION = impartiality((about, coach) -> about.facts().avoidOrganisations().stream()
            .anyMatch(avoided -> coach.hasTie(ToOrganisation.class, tie -> about.sameGroup(tie.code(), avoided))));

    HardRule NOT_OF_AN_AVOIDED_SPECIALTY = impartiality((about, coach) -> {
        var avoided = about.facts().avoidSpecialties();
        return !Collections.disjoint(coach.coach().specialties(), avoided)
                || coach.hasTie(ToSpecialtyProgramme.class, tie -> avoided.contains(tie.specialty()));
    });

    HardRule TAKES_CLIENTS_NOW =
            (about, coach) -> Optional.ofNullable(coach.coach().pausedUntil())
                    .filter(about.today()::isBefore)
                    .map(until -> Refusal.because("Takes no new clients until " + UkTime.day(until)));

    HardRule HAS_ROOM = (_, coach) -> coach.room() > 0
            ? Optional.empty()
            : Optional.of(Refusal.because(
                    "Has no room: " + coach.clients() + " of " + coach.coach().caseloadLimit() + " clients"));

    HardRule SHARES_A_MODE = (about, coach) -> about.modes().isEmpty()
                    || !Collections.disjoint(about.modes(), coach.coach().modes())
            ? Optional.empty()
            : Optional.of(Refusal.because("Doesn’t meet in a way the client asked for"));

    List<HardRule> ALL = List.of(
            NOT_TIED_TO_A_PLACEMENT,
            NOT_TIED_TO_THE_TRAINING_PROGRAMME,
            DOES_NOT_KNOW_THE_CLIENT,
            NOT_AVOIDED,
            NOT_OF_AN_AVOIDED_ORGANISATION,
            NOT_OF_AN_AVOIDED_SPECIALTY,
            TAKES_CLIENTS_NOW,
            HAS_ROOM,
            SHARES_A_MODE);

    private static HardRule impartiality(BiPredicate<AllocationCase, Candidate> isTied) {
        return (about, coach) -> isTied.test(about, coach) ? Optional.of(IMPARTIALITY) : Optional.empty();
    }

    private static boolean trainsWith(AllocationCase about, ToSpecialtyProgramme tie) {
        return tie.specialty().equals(about.facts().specialty())
                && (tie.region().isEmpty()
                        || Objects.equals(tie.region(), about.facts().region()));
    }
}
