package org.waymark.coaching.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.waymark.coaching.allocation.ACoachWithRoom;
import org.waymark.platform.Actor;
import org.waymark.platform.NotFound;
import org.waymark.platform.Role;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
class SupportTests extends ACoachWithRoom {
    @Autowired
    private Supports supports;

    @Autowired
    private SupportLifecycle lifecycle;

    @Autowired
    private Agreeing agreeing;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Pausing pausing;

    @Autowired
    private QuietSupports quiet;

    @Test
    void theAgreementMakesASupportActive() {
        var support = cast.allocated(coach);
        assertThat(support.bookable()).isFalse();
        var text = agreeing.text();
        agreeing.agree(support.id(), text.version(), text.changeHours(), cast.client(support));
        assertThat(cast.now(support).bookable()).isTrue();
        assertThat(agreements.newestOf(support.id()))
                .map(Agreements.Accepted::text)
                .contains(text);
    }

    @Test
    void aTextThatHasChangedSinceIsNotAccepted() {
        var support = cast.allocated(coach);
        assertThat(agreeing.agree(support.id(), agreeing.text().version(), 999, cast.client(support)))
                .isInstanceOf(Moved.Refused.class);
        assertThat(cast.now(support).state()).isEqualTo(SupportState.ALLOCATED);
        assertThat(agreements.of(support.id())).isEmpty();
    }

    @Test
    void nobodyElseAcceptsTheAgreement() {
        var support = cast.allocated(coach);
        var text = agreeing.text();
        var other = cast.person("Ben Cole", Role.CLIENT).actor();
        assertThatThrownBy(() -> agreeing.agree(support.id(), text.version(), text.changeHours(), other))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anotherClientsSupportIsNotFound() {
        var support = cast.active(coach);
        var other = cast.person("Ben Cole", Role.CLIENT);
        assertThatThrownBy(() -> supports.ofClient(other.id(), support.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> supports.ofCoach(cast.coach(5).person(), support.id()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anUpdateOfSomethingStaleIsRefused() {
        var seen = cast.active(coach);
        lifecycle.move(seen, SupportMove.LAPSE, Actor.waymark(), "");
        assertThat(lifecycle.move(seen, SupportMove.COMPLETE, coach, "")).isInstanceOf(Moved.Refused.class);
        assertThat(cast.now(seen).state()).isEqualTo(SupportState.LAPSED);
    }

    @Test
    void theHistoryCannotBeChanged() {
        var support = cast.active(coach);
        assertThatThrownBy(() -> db.sql("update coaching.support_move set why = 'X' where support = :id")
                        .param("id", support.id().value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void afterSixtyQuietDaysAClientIsNudgedOnceAndAfterNinetyItLapses() {
        var support = cast.active(coach);
        passDays(59);
        assertThat(nudges(support)).isZero();
        passDays(1);
        passDays(1);
        assertThat(nudges(support)).isOne();
        passDays(28);
        assertThat(cast.now(support).state()).isEqualTo(SupportState.ACTIVE);
        passDays(1);
        assertThat(cast.now(support).state()).isEqualTo(SupportState.LAPSED);
    }

    @Test
    void aLapsedSupportGoesOnAndItsQuietDaysBeginAgain() {
        var support = cast.active(coach);
        passDays(90);
        var lapsed = cast.now(support);
        lifecycle.move(lapsed, SupportMove.RESUME, cast.client(support), "");
        passDays(59);
        assertThat(cast.now(support).state()).isEqualTo(SupportState.ACTIVE);
    }

    @Test
    void theDaysOfAPauseDoNotCount() {
        var support = cast.active(coach);
        assertThat(pausing.pause(support.id(), LocalDate.of(2027, 4, 30), PauseAskedBy.CLIENT))
                .isEmpty();
        assertThat(cast.now(support).bookable()).isFalse();
        passDays(100);
        assertThat(cast.now(support).state()).isEqualTo(SupportState.ACTIVE);
        assertThat(cast.now(support).bookable()).isTrue();
        assertThat(nudges(support)).isZero();
    }

    @Test
    void aPauseEndsEarlyOnWish() {
        var support = cast.active(coach);
        pausing.pause(support.id(), LocalDate.of(2027, 4, 30), PauseAskedBy.COACH);
        clock.advance(Duration.ofDays(3));
        pausing.carryOn(support.id());
        assertThat(cast.now(support).bookable()).isTrue();
    }

    @Test
    void aPauseNeedsADateAheadAndAnActiveSupport() {
        var support = cast.active(coach);
        assertThat(pausing.pause(support.id(), LocalDate.of(2027, 3, 1), PauseAskedBy.CLIENT))
                .contains("Enter a date after today");
        assertThat(pausing.pause(support.id(), LocalDate.of(2028, 3, 2), PauseAskedBy.CLIENT))
                .contains("Enter a date in the next 12 months");
        var waiting = cast.awaiting();
        assertThat(pausing.pause(waiting.id(), LocalDate.of(2027, 4, 1), PauseAskedBy.CLIENT))
                .contains("Only an active support can be paused");
    }

    private void passDays(int days) {
        clock.advance(Duration.ofDays(days));
        quiet.run();
    }

    private int nudges(Support support) {
        return db.sql("select count(*) from messaging.message where kind = 'coaching.nudge' and about_id = :id")
                .param("id", support.id().value())
                .query(Integer.class)
                .single();
    }
}
