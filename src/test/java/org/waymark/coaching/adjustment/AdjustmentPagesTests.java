package org.waymark.coaching.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.coaching.SupportId;
import org.waymark.coaching.allocation.ACoachWithRoom;
import org.waymark.coaching.support.Support;
import org.waymark.coaching.support.SupportLifecycle;
import org.waymark.coaching.support.SupportMove;
import org.waymark.intake.Adjustments;
import org.waymark.platform.Actor;
import org.waymark.platform.Role;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
class AdjustmentPagesTests extends ACoachWithRoom {
    private static final String MINE = "/my/support/adjustments";

    @Autowired
    private ClientAdjustments adjustments;

    @Autowired
    private SupportLifecycle lifecycle;

    private Support support;
    private Actor client;

    @BeforeEach
    void people() {
        support =
                cast.active(cast.awaiting(new Adjustments(Set.of(Adjustments.Need.MORE_TIME), "A quiet room")), coach);
        client = cast.client(support);
    }

    @Test
    void aClientSaysOnceWhatSheNeedsAndReadsItOnHerSupport() {
        var visitor = visitor(client);
        var page = visitor.get(MINE);
        assertThat(page.text())
                .contains("What your application asks for", "A quiet room", "60 minutes, as for everybody");
        assertThat(page.page().select("input[name=minutes][checked]")).isEmpty();
        var missing = visitor.post(MINE, "version", "1", "needs", "QUESTIONS", "questionDays", "30", "words", "Lamps");
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.text()).contains("Choose how long appointments take", "Enter a number of days from 1 to 14");
        assertThat(missing.page().select("textarea[name=words]").text()).isEqualTo("Lamps");
        assertThat(missing.page().select("input[value=QUESTIONS][checked]")).hasSize(1);
        var saved = visitor.post(
                MINE,
                "version",
                "1",
                "minutes",
                "90",
                "needs",
                "CAPTIONS",
                "needs",
                "SUPPORTER",
                "words",
                "A quiet room");
        assertThat(saved.status()).isEqualTo(303);
        assertThat(visitor.follow(saved).text())
                .contains("Appointments that are booked keep their length", "Appointments of 90 minutes", "You");
        assertThat(visitor.get("/my/support").text()).contains("A supporter comes along", "Change your adjustments");
    }

    @Test
    void whatIsNotOfferedIsNotTaken() {
        var visitor = visitor(client);
        visitor.get(MINE);
        for (var minutes : new String[] {"45", "180", "-90", "ninety", ""}) {
            assertThat(visitor.post(MINE, "version", "1", "minutes", minutes).status())
                    .as(minutes)
                    .isEqualTo(422);
        }
        var odd = visitor.post(MINE, "version", "1", "minutes", "usual", "needs", "EVERYTHING");
        assertThat(odd.status()).isEqualTo(303);
        assertThat(adjustments.of(client.person())).isEqualTo(Kept.NONE);
        assertThat(visitor.post(MINE, "version", "2", "minutes", "usual", "words", "x".repeat(2001))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aStalePageSaysSoAndKeepsWhatWasTyped() {
        var visitor = visitor(client);
        visitor.get(MINE);
        var coachs = visitor(coach);
        var theirs = "/coach/clients/" + support.id() + "/adjustments";
        assertThat(coachs.get(theirs).text()).contains("A quiet room");
        coachs.post(theirs, "version", "1", "minutes", "75");
        var stale = visitor.post(MINE, "version", "1", "minutes", "120", "words", "Lamps");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("changed after you opened the page", "Appointments of 75 minutes");
        assertThat(stale.page().select("textarea[name=words]").text()).isEqualTo("Lamps");
        var version = stale.page().select("main input[name=version]").val();
        assertThat(visitor.post(MINE, "version", version, "minutes", "120", "words", "Lamps")
                        .status())
                .isEqualTo(303);
        assertThat(adjustments.of(client.person()).minutes()).isEqualTo(120);
        assertThat(coachs.get(theirs).text()).contains("Added: Appointments of 120 minutes; Lamps", "Amara Okafor");
    }

    @Test
    void nobodyElsesCoachAndNoFormerOneFindsThem() {
        var theirs = "/coach/clients/" + support.id() + "/adjustments";
        var other = visitor(cast.coach(5));
        other.get("/coach");
        assertThat(other.get(theirs).status()).isEqualTo(404);
        assertThat(other.post(theirs, "version", "1", "minutes", "75").status()).isEqualTo(404);
        assertThat(other.get("/coach/clients/" + SupportId.next() + "/adjustments")
                        .status())
                .isEqualTo(404);
        var coachs = visitor(coach);
        coachs.get(theirs);
        lifecycle.move(support, SupportMove.REALLOCATE, cast.coordinator(), "");
        assertThat(coachs.get(theirs).status()).isEqualTo(404);
        assertThat(coachs.post(theirs, "version", "1", "minutes", "75").status())
                .isEqualTo(404);
        assertThat(adjustments.of(client.person()).minutes()).isNull();
    }

    @Test
    void aClientChangesHerOwnWhateverSheSends() {
        var other = cast.client(cast.active(coach));
        var visitor = visitor(other);
        visitor.get(MINE);
        visitor.post(
                MINE,
                "version",
                "0",
                "minutes",
                "75",
                "client",
                client.person().toString(),
                "id",
                support.id().toString());
        assertThat(adjustments.of(client.person()).minutes()).isNull();
        assertThat(adjustments.of(other.person()).minutes()).isEqualTo(75);
    }

    @Test
    void aCoordinatorSetsThemALeadOnlyLooksAndBothAreRecorded() {
        var path = "/desk/allocation/" + support.id() + "/adjustments";
        var lead = visitor(cast.person("Lena Lead", Role.LEAD).actor());
        assertThat(lead.get(path).text()).contains("A quiet room").doesNotContain("Save the adjustments");
        lead.get("/desk");
        var refused = lead.post(path, "version", "1", "minutes", "75");
        assertThat(lead.follow(refused).text()).contains("only a coordinator changes adjustments");
        assertThat(adjustments.of(client.person()).minutes()).isNull();
        var desk = visitor(cast.coordinator());
        assertThat(desk.get("/desk/allocation/" + support.id()).text()).contains("Adjustments");
        desk.get(path);
        assertThat(desk.post(path, "version", "1", "minutes", "75").status()).isEqualTo(303);
        assertThat(adjustments.of(client.person()).minutes()).isEqualTo(75);
        assertThat(visitor(client).get(MINE).text())
                .contains("The careers unit")
                .doesNotContain("Priya");
        assertThat(db.sql("select count(*) from privacy.audit_entry where subject_id = :subject")
                        .param("subject", client.person().value())
                        .query((row, _) -> row.getInt(1))
                        .single())
                .isGreaterThanOrEqualTo(3);
    }
}
