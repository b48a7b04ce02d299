package org.waymark.coaching.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.appointment.AClientWithACoach;
import org.waymark.coaching.appointment.AppointmentState;
import org.waymark.coaching.change.ChangeResult;
import org.waymark.platform.Actor;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
class DecidingTests extends AClientWithACoach {
    @Autowired
    private Deciding deciding;

    @Autowired
    private UndecidedIsWaived undecidedIsWaived;

    private Actor coordinator;

    @BeforeEach
    void people() {
        coordinator = cast.coordinator();
    }

    @Test
    void theCoachWaivesAndTheUnitComesBack() {
        var decision = lateCancellation();
        assertThat(deciding.waive(decision.id(), decision.version(), null, coach))
                .isEqualTo(new DecisionResult.Done(DecisionState.WAIVED));
        assertThat(journeys.allowance(amara).used()).isZero();
        journeys.ledgerAddsUp(amara);
    }

    @Test
    void anotherCoachDecidesNothing() {
        var decision = lateCancellation();
        assertThat(deciding.waive(decision.id(), decision.version(), null, cast.coach()))
                .isEqualTo(new DecisionResult.NotByYou());
    }

    @Test
    void onlyACoordinatorForfeitsAndSaysWhy() {
        var decision = lateCancellation();
        assertThat(forfeit(decision, "Third time.", coach)).isEqualTo(new DecisionResult.NotByYou());
        assertThat(forfeit(decision, " ", coordinator)).isEqualTo(new DecisionResult.WordsMissing());
        assertThat(forfeit(decision, "Third time.", coordinator))
                .isEqualTo(new DecisionResult.Done(DecisionState.FORFEITED));
        assertThat(journeys.allowance(amara).used()).isEqualTo(1);
        journeys.ledgerAddsUp(amara);
    }

    @Test
    void whatNobodyDecidesInTenWorkingDaysIsWaived() {
        var decision = lateCancellation();
        clock.set(decision.dueAt().minus(Duration.ofSeconds(1)));
        undecidedIsWaived.run();
        assertThat(journeys.decisionOn(decision.appointment()).state()).isEqualTo(DecisionState.PENDING);
        clock.set(decision.dueAt());
        undecidedIsWaived.run();
        assertThat(journeys.decisionOn(decision.appointment()).state()).isEqualTo(DecisionState.WAIVED);
        assertThat(journeys.allowance(amara).used()).isZero();
        assertThat(Duration.between(decision.openedAt(), decision.dueAt())).isGreaterThanOrEqualTo(Duration.ofDays(14));
    }

    @Test
    void anotherPersonTakesTheSecondLookWhichIsAskedForOnce() {
        var lost = forfeited();
        assertThat(deciding.askAgain(lost.id(), lost.version(), "I was on call.", amara.actor()))
                .isEqualTo(new DecisionResult.Done(DecisionState.SECOND_LOOK));
        var asked = journeys.decisionOn(lost.appointment());
        assertThat(asked.askedWords()).isEqualTo("I was on call.");
        assertThat(deciding.lookAgain(asked.id(), asked.version(), false, "Fair.", coordinator))
                .isEqualTo(new DecisionResult.NotByYou());
        assertThat(deciding.lookAgain(asked.id(), asked.version(), true, "The rule is clear.", cast.lead()))
                .isEqualTo(new DecisionResult.Done(DecisionState.UPHELD));
        var upheld = journeys.decisionOn(lost.appointment());
        assertThat(deciding.askAgain(upheld.id(), upheld.version(), "Again!", amara.actor()))
                .isEqualTo(new DecisionResult.NoLonger(DecisionState.UPHELD));
        assertThat(journeys.allowance(amara).used()).isEqualTo(1);
    }

    @Test
    void aSecondLookCanGiveTheUnitBack() {
        var lost = forfeited();
        deciding.askAgain(lost.id(), lost.version(), "I was on call.", amara.actor());
        var asked = journeys.decisionOn(lost.appointment());
        deciding.lookAgain(asked.id(), asked.version(), false, "She was on call.", cast.lead());
        assertThat(journeys.allowance(amara).used()).isZero();
        journeys.ledgerAddsUp(amara);
    }

    @Test
    void forfeitingALateReArrangementTakesOneMore() {
        forfeit(journeys.decisionOn(lateReArrangement()), "Late twice.", coordinator);
        assertThat(journeys.allowance(amara).used()).isEqualTo(2);
        journeys.ledgerAddsUp(amara);
    }

    @Test
    void onTheLastTheNewTimeIsCancelledOrNothingIsLost() {
        journeys.book(amara, "2027-03-15T10:00");
        journeys.book(amara, "2027-03-16T10:00");
        var changed = lateReArrangement();
        var decision = journeys.decisionOn(changed);
        assertThat(forfeit(decision, "Late.", coordinator)).isEqualTo(new DecisionResult.OnTheLast());
        assertThat(journeys.allowance(amara).used()).isEqualTo(3);
        assertThat(deciding.forfeit(decision.id(), decision.version(), "Late.", true, coordinator))
                .isEqualTo(new DecisionResult.Done(DecisionState.FORFEITED));
        var instead = deciding.standingInstead(journeys.now(changed)).orElseThrow();
        assertThat(instead.state()).isEqualTo(AppointmentState.CANCELLED_BY_UNIT);
        assertThat(journeys.allowance(amara).used()).isEqualTo(3);
        journeys.ledgerAddsUp(amara);
        journeys.claimsMatchAppointments(coach);
    }

    @Test
    void onTheLastWithTheNewTimeOverItCanOnlyBeWaived() {
        journeys.book(amara, "2027-03-15T10:00");
        journeys.book(amara, "2027-03-16T10:00");
        var decision = journeys.decisionOn(lateReArrangement());
        clock.setLondon("2027-03-12T10:00");
        assertThat(deciding.forfeit(decision.id(), decision.version(), "Late.", true, coordinator))
                .isEqualTo(new DecisionResult.OnlyWaive());
    }

    @Test
    void theDatabaseRefusesToUseMoreThanWasGranted() {
        journeys.book(amara, "2027-03-15T10:00");
        assertThatThrownBy(() -> db.sql("update coaching.allowance set used = granted + 1 where client = :client")
                        .param("client", amara.id().value())
                        .update())
                .hasMessageContaining("never_more_used_than_granted");
    }

    private DecisionResult forfeit(Decision decision, String words, Actor by) {
        return deciding.forfeit(decision.id(), decision.version(), words, false, by);
    }

    private Decision lateCancellation() {
        var id = journeys.book(amara, "2027-03-08T17:30");
        clock.setLondon("2027-03-08T09:00");
        journeys.cancel(amara, id);
        return journeys.decisionOn(id);
    }

    private AppointmentId lateReArrangement() {
        var id = journeys.book(amara, "2027-03-08T17:30");
        clock.setLondon("2027-03-08T09:00");
        assertThat(journeys.move(amara, id, "2027-03-12T10:00")).isInstanceOf(ChangeResult.Done.class);
        return id;
    }

    private Decision forfeited() {
        var decision = lateCancellation();
        forfeit(decision, "Third time.", coordinator);
        return journeys.decisionOn(decision.appointment());
    }
}
