package org.waymark.coaching.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.coaching.Mode;
import org.waymark.coaching.coach.Tie.ToNamedProgramme;
import org.waymark.coaching.coach.Tie.ToOrganisation;
import org.waymark.coaching.coach.Tie.ToScheme;
import org.waymark.coaching.coach.Tie.ToSpecialtyProgramme;
import org.waymark.intake.MeetingMode;

class HardRuleTests {
    private final ACase client = new ACase();
    private final ACandidate coach = new ACandidate();

    @Test
    void aCoachOfTheClientsPlacementIsRefused() {
        client.placements = Set.of("riverside");
        coach.ties = Set.of(new ToOrganisation("riverside"));
        assertRefused(HardRule.NOT_TIED_TO_A_PLACEMENT);
    }

    @Test
    void aCoachOfAnotherTrustInTheGroupOfTheNextPlacementIsRefused() {
        client.placements = Set.of("hilltop", "riverside");
        coach.ties = Set.of(new ToOrganisation("lakeside"));
        assertRefused(HardRule.NOT_TIED_TO_A_PLACEMENT);
    }

    @Test
    void aCoachOfTheGroupItselfIsRefused() {
        client.placements = Set.of("riverside");
        coach.ties = Set.of(new ToOrganisation("waters-group"));
        assertRefused(HardRule.NOT_TIED_TO_A_PLACEMENT);
    }

    @Test
    void aCoachOfAnotherTrustIsNotRefused() {
        client.placements = Set.of("riverside");
        coach.ties = Set.of(new ToOrganisation("hilltop"));
        assertAllowed(HardRule.NOT_TIED_TO_A_PLACEMENT);
    }

    @Test
    void aCoachWhoTrainsTheSpecialtyInTheRegionIsRefused() {
        client.specialty = "emergency-medicine";
        client.region = "london";
        coach.ties = Set.of(new ToSpecialtyProgramme("emergency-medicine", "london"));
        assertRefused(HardRule.NOT_TIED_TO_THE_TRAINING_PROGRAMME);
    }

    @Test
    void aCoachWhoTrainsTheSpecialtyEverywhereIsRefused() {
        client.specialty = "emergency-medicine";
        client.region = "london";
        coach.ties = Set.of(new ToSpecialtyProgramme("emergency-medicine", ""));
        assertRefused(HardRule.NOT_TIED_TO_THE_TRAINING_PROGRAMME);
    }

    @Test
    void aCoachWhoTrainsTheSpecialtyInAnotherRegionIsNotRefused() {
        client.specialty = "emergency-medicine";
        client.region = "london";
        coach.ties = Set.of(new ToSpecialtyProgramme("emergency-medicine", "kss"));
        assertAllowed(HardRule.NOT_TIED_TO_THE_TRAINING_PROGRAMME);
    }

    @Test
    void aCoachOfTheSameSchemeIsRefused() {
        client.scheme = "stp";
        coach.ties = Set.of(new ToScheme("stp"));
        assertRefused(HardRule.NOT_TIED_TO_THE_TRAINING_PROGRAMME);
    }

    @Test
    void aProgrammeIsKnownByItsNameHoweverItIsWritten() {
        client.programme = "core psychiatry training – South London";
        coach.ties = Set.of(new ToNamedProgramme("Core Psychiatry Training, South London"));
        assertRefused(HardRule.NOT_TIED_TO_THE_TRAINING_PROGRAMME);
    }

    @Test
    void aClientWithoutAProgrammeIsTiedToNone() {
        coach.ties = Set.of(
                new ToNamedProgramme("Core psychiatry"), new ToScheme("stp"), new ToSpecialtyProgramme("gp", ""));
        assertAllowed(HardRule.NOT_TIED_TO_THE_TRAINING_PROGRAMME);
    }

    @Test
    void aCoachWhoKnowsTheClientIsRefused() {
        coach.knowsClient = true;
        assertRefused(HardRule.DOES_NOT_KNOW_THE_CLIENT);
    }

    @Test
    void anAvoidedCoachIsRefused() {
        client.avoidCoaches = Set.of(coach.person);
        assertRefused(HardRule.NOT_AVOIDED);
    }

    @Test
    void aCoachOfAnAvoidedOrganisationOrItsGroupIsRefused() {
        client.avoidOrganisations = Set.of("riverside");
        coach.ties = Set.of(new ToOrganisation("lakeside"));
        assertRefused(HardRule.NOT_OF_AN_AVOIDED_ORGANISATION);
    }

    @Test
    void aCoachOfAnAvoidedSpecialtyIsRefused() {
        client.avoidSpecialties = Set.of("psychiatry");
        coach.specialties = Set.of("psychiatry");
        assertRefused(HardRule.NOT_OF_AN_AVOIDED_SPECIALTY);
        coach.specialties = Set.of();
        coach.ties = Set.of(new ToSpecialtyProgramme("psychiatry", "kss"));
        assertRefused(HardRule.NOT_OF_AN_AVOIDED_SPECIALTY);
    }

    @Test
    void aFullCoachIsRefused() {
        coach.limit = 12;
        coach.clients = 12;
        assertReason(HardRule.HAS_ROOM, "Has no room: 12 of 12 clients");
        coach.clients = 11;
        assertAllowed(HardRule.HAS_ROOM);
    }

    @Test
    void aCoachOnABreakIsRefusedUntilItsDay() {
        coach.pausedUntil = ACase.TODAY.plusDays(1);
        assertReason(HardRule.TAKES_CLIENTS_NOW, "Takes no new clients until Tuesday 24 November 2026");
        coach.pausedUntil = ACase.TODAY;
        assertAllowed(HardRule.TAKES_CLIENTS_NOW);
    }

    @Test
    void aCoachWhoSharesNoModeIsRefused() {
        client.modes = Set.of(MeetingMode.IN_PERSON);
        coach.modes = Set.of(Mode.VIRTUAL, Mode.TELEPHONE);
        assertReason(HardRule.SHARES_A_MODE, "Doesn’t meet in a way the client asked for");
        client.modes = Set.of(MeetingMode.IN_PERSON, MeetingMode.VIDEO);
        assertAllowed(HardRule.SHARES_A_MODE);
    }

    @Test
    void everyImpartialityRefusalReadsTheSame() {
        client.avoidCoaches = Set.of(coach.person);
        var avoided = Assessment.of(client.made(), coach.made());
        client.avoidCoaches = Set.of();
        coach.knowsClient = true;
        var known = Assessment.of(client.made(), coach.made());
        assertThat(avoided.reasonsAgainst()).containsExactly("Not suitable under the impartiality rules");
        assertThat(known.reasonsAgainst()).isEqualTo(avoided.reasonsAgainst());
    }

    @Test
    void anImpartialityRefusalStandsAloneWhateverElseIsWrong() {
        client.avoidCoaches = Set.of(coach.person);
        coach.limit = 1;
        coach.clients = 1;
        var assessment = Assessment.of(client.made(), coach.made());
        assertThat(assessment.reasonsAgainst()).containsExactly("Not suitable under the impartiality rules");
        assertThat(assessment.possible()).isFalse();
    }

    @Test
    void everyRuleIsInTheList() {
        assertThat(HardRule.ALL).hasSize(9).doesNotHaveDuplicates();
    }

    private void assertRefused(HardRule rule) {
        assertReason(rule, "Not suitable under the impartiality rules");
    }

    private void assertReason(HardRule rule, String reason) {
        assertThat(rule.refusal(client.made(), coach.made()))
                .map(Refusal::reason)
                .contains(reason);
        assertThat(Assessment.of(client.made(), coach.made()).possible()).isFalse();
    }

    private void assertAllowed(HardRule rule) {
        assertThat(rule.refusal(client.made(), coach.made())).isEmpty();
    }
}
