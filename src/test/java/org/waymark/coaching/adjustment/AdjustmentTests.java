package org.waymark.coaching.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.waymark.coaching.allocation.ACoachWithRoom;
import org.waymark.coaching.support.Support;
import org.waymark.coaching.support.SupportLifecycle;
import org.waymark.coaching.support.SupportMove;
import org.waymark.intake.Adjustments;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;
import org.waymark.platform.Settings;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
class AdjustmentTests extends ACoachWithRoom {
    private static final String WORDS = "I read lips, so please face me";
    private static final Kept LONGER = new Kept(90, Set.of(Need.INTERPRETER, Need.QUESTIONS), 5, WORDS);

    @Autowired
    private Adjusting adjusting;

    @Autowired
    private ClientAdjustments adjustments;

    @Autowired
    private AppointmentLengths lengths;

    @Autowired
    private AdjustmentData data;

    @Autowired
    private SupportLifecycle lifecycle;

    @Autowired
    private Settings settings;

    private Support support;
    private Actor client;

    @BeforeEach
    void people() {
        support = cast.active(coach);
        client = cast.client(support);
    }

    @Test
    void whatIsKeptIsReadAsItWasSaved() {
        assertThat(adjusting.change(client.person(), 0, LONGER, client)).isTrue();
        assertThat(adjustments.of(client.person())).isEqualTo(LONGER);
        assertThat(adjustments.of(client.person()).lines())
                .containsExactly(
                        "Appointments of 90 minutes",
                        "A British Sign Language interpreter",
                        "Questions in writing beforehand, 5 days before",
                        WORDS);
        assertThat(lengths.of(client.person())).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void whatAnApplicationAsksForIsKeptFromTheStartAndWaitsForALook() {
        var asked = new Adjustments(
                Set.of(Adjustments.Need.BSL, Adjustments.Need.MORE_TIME, Adjustments.Need.QUESTIONS_BEFOREHAND), WORDS);
        var awaiting = cast.awaiting(asked);
        assertThat(adjustments.of(awaiting.client()))
                .isEqualTo(new Kept(null, Set.of(Need.INTERPRETER, Need.QUESTIONS), 3, WORDS));
        assertThat(adjustments.toSettle()).contains(awaiting.client());
        adjusting.change(awaiting.client(), 1, LONGER, cast.coordinator());
        assertThat(adjustments.toSettle()).doesNotContain(awaiting.client());
    }

    @Test
    void anApplicationThatAsksForNothingKeepsNothing() {
        assertThat(adjustments.find(client.person())).isEmpty();
        assertThat(lengths.of(client.person())).isEqualTo(Duration.ofMinutes(60));
    }

    @Test
    void twoWindowsDoNotOverwriteEachOther() {
        assertThat(adjusting.change(client.person(), 0, LONGER, client)).isTrue();
        assertThat(adjusting.change(client.person(), 0, Kept.NONE, coach)).isFalse();
        assertThat(adjusting.change(client.person(), 1, Kept.NONE, coach)).isTrue();
        assertThat(adjusting.change(client.person(), 1, LONGER, client)).isFalse();
        assertThat(adjustments.of(client.person())).isEqualTo(Kept.NONE);
    }

    @Test
    void everyVersionIsKeptWithWhoAndWhenAndNoneIsEverChanged() {
        adjusting.change(client.person(), 0, LONGER, client);
        clock.advance(Duration.ofHours(1));
        adjusting.change(client.person(), 1, Kept.NONE, coach);
        assertThat(adjustments.history(client.person()))
                .extracting(KeptAdjustments::version, KeptAdjustments::kept, KeptAdjustments::changedBy)
                .containsExactly(
                        Assertions.tuple(2, Kept.NONE, coach.person()), Assertions.tuple(1, LONGER, client.person()));
        Assertions.assertThatThrownBy(
                        () -> db.sql("update coaching.adjustment_change set version = 9 where client = :client")
                                .param("client", client.person().value())
                                .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void theOtherSideIsToldNeverTheOneWhoChangedIt() {
        adjusting.change(client.person(), 0, LONGER, client);
        assertThat(told()).containsExactly(coach.person());
        adjusting.change(client.person(), 1, Kept.NONE, coach);
        assertThat(told()).containsExactlyInAnyOrder(coach.person(), client.person());
        adjusting.change(client.person(), 2, LONGER, cast.coordinator());
        assertThat(told()).containsExactlyInAnyOrder(coach.person(), client.person(), coach.person(), client.person());
    }

    private List<PersonId> told() {
        return db.sql(
                        "select person_id from messaging.message where kind = 'coaching.adjustments-changed' and about_id = :id")
                .param("id", client.person().value())
                .query((row, _) -> PersonId.of(row.getString("person_id")))
                .list();
    }

    @Test
    void withNobodyToTellTheDeskIsAskedToLook() {
        lifecycle.move(support, SupportMove.REALLOCATE, cast.coordinator(), "");
        adjusting.change(client.person(), 0, LONGER, client);
        assertThat(adjustments.toSettle()).contains(client.person());
    }

    @Test
    void theUnitLimitsTheLengthAndNobodysIsShorterThanEverybodys() {
        adjusting.change(client.person(), 0, new Kept(120, Set.of(), 0, ""), client);
        var by = cast.coordinator();
        settings.change(AdjustmentSettings.LONGEST_APPOINTMENT, "75", clock.instant(), by, "Rooms");
        try {
            assertThat(lengths.of(client.person())).isEqualTo(Duration.ofMinutes(75));
            assertThat(lengths.longer()).containsExactly(75);
            settings.change(AdjustmentSettings.LONGEST_APPOINTMENT, "30", clock.instant(), by, "Rooms");
            assertThat(lengths.of(client.person())).isEqualTo(Duration.ofMinutes(60));
        } finally {
            settings.change(AdjustmentSettings.LONGEST_APPOINTMENT, "120", clock.instant(), by, "As before");
        }
        assertThat(lengths.longer()).containsExactly(75, 90, 120);
    }

    @Test
    void theTablesHoldNoWords() {
        adjusting.change(client.person(), 0, LONGER, client);
        var sealed = db.sql("""
                select kept from coaching.adjustment where client = :id
                union all select kept from coaching.adjustment_change where client = :id
                """)
                .param("id", client.person().value())
                .query(byte[].class)
                .list();
        assertThat(sealed)
                .hasSize(2)
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                .noneMatch(text -> text.contains("lips") || text.contains("INTERPRETER"));
    }

    @Test
    void herRecordShowsThemErasureTakesThemAndTimeDoesOnceSheIsLongGone() {
        adjusting.change(client.person(), 0, LONGER, client);
        assertThat(data.show(client.person()).toString()).contains(WORDS, "90 minutes");
        data.retain(clock.instant().plus(Duration.ofDays(4000)));
        assertThat(data.show(client.person())).hasSize(1);
        lifecycle.move(cast.now(support), SupportMove.COMPLETE, coach, "BY_COACH");
        data.retain(clock.instant().plus(Duration.ofDays(360)));
        assertThat(data.show(client.person())).hasSize(1);
        data.retain(clock.instant().plus(Duration.ofDays(800)));
        assertThat(data.show(client.person())).isEmpty();
        adjusting.change(client.person(), 0, LONGER, client);
        data.erase(client.person());
        data.erase(client.person());
        assertThat(data.show(client.person())).isEmpty();
        assertThat(adjustments.of(client.person())).isEqualTo(Kept.NONE);
    }
}
