package org.waymark.admin.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.accounts.NewPerson;
import org.waymark.accounts.People;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.platform.Actor;
import org.waymark.platform.Role;
import org.waymark.platform.UkTime;
import org.waymark.reference.Organisation;
import org.waymark.reference.Organisations;
import org.waymark.reference.Venues;
import org.waymark.testing.Invented;
import org.waymark.testing.Visitor;
import org.waymark.testing.WaymarkTest;

/** What an administrator does at /admin/reference, /admin/eligibility and /admin/sources. */
@WaymarkTest
class AdministratorKeepsListsTests {
    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Venues venues;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Clock clock;

    private Visitor administrator;

    @BeforeEach
    void anAdministratorSignsIn() {
        var email = Invented.email("ada");
        people.enter(
                new NewPerson(EmailText.typed(email).orElseThrow(), "Ada", null, Set.of(Role.ADMINISTRATOR)),
                Actor.waymark());
        administrator = new Visitor(port).signIn(email);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/reference",
                "/admin/reference/organisations",
                "/admin/reference/organisations/new",
                "/admin/reference/organisations?q=nothing+like+it",
                "/admin/reference/venues",
                "/admin/reference/venues/new",
                "/admin/reference/closure-days",
                "/admin/eligibility",
                "/admin/sources",
                "/admin/sources/samaritans"
            })
    void eachPageIsThere(String path) {
        var seen = administrator.get(path);

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.page().select("h1")).hasSize(1);
    }

    @Test
    void anOrganisationIsAddedFoundChangedAndEnded() {
        var name = "Quillfeather Hospital " + Invented.number();
        administrator.get("/admin/reference/organisations/new");
        var added = administrator.post(
                "/admin/reference/organisations",
                "version",
                "1",
                "name",
                name,
                "kind",
                "TRUST",
                "group",
                "",
                "region",
                "kss");
        assertThat(added.status()).isEqualTo(303);

        var found = only(name);
        assertThat(administrator
                        .get("/admin/reference/organisations?q=quillfeather")
                        .text())
                .contains(name);

        administrator.get("/admin/reference/organisations/" + found.code());
        var ended = change(found, found.version(), "2026-03-31");

        assertThat(ended.status()).isEqualTo(303);
        assertThat(organisations.openOn(UkTime.dateOf(clock.instant())))
                .extracting(Organisation::code)
                .doesNotContain(found.code());
        assertThat(recorded("organisation " + found.code())).isEqualTo(2);
    }

    @Test
    void anEditOfAnOldVersionIsAnsweredWithHowItIsNow() {
        var name = "Thistledown Hospital " + Invented.number();
        administrator.get("/admin/reference/organisations/new");
        administrator.post(
                "/admin/reference/organisations", "version", "1", "name", name, "kind", "TRUST", "region", "kss");
        var found = only(name);
        change(found, 1, "2027-03-31");

        var late = change(found, 1, "2028-03-31");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("input[name=until]").val()).isEqualTo("2027-03-31");
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedIsKept() {
        administrator.get("/admin/reference/organisations/new");

        var seen = administrator.post(
                "/admin/reference/organisations",
                "version",
                "1",
                "name",
                "Half a Hospital",
                "kind",
                "TRUST",
                "until",
                "soon");

        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.page().select(".nhsuk-error-summary a").eachAttr("href"))
                .containsExactly("#region", "#until");
        assertThat(seen.page().select("input[name=name]").val()).isEqualTo("Half a Hospital");
    }

    @Test
    void aVenueGetsARoomAndLosesItAgain() {
        administrator.get("/admin/reference/venues/new");
        var added = administrator.post(
                "/admin/reference/venues",
                "version",
                "1",
                "name",
                "Lantern Rooms " + Invented.number(),
                "address",
                "1 Invented Row",
                "postcode",
                "ZZ9 9ZZ",
                "access",
                "Step-free",
                "region",
                "london");
        assertThat(added.status()).isEqualTo(303);
        administrator.follow(added);

        var withRoom = administrator.post(added.location() + "/rooms", "roomName", "The snug", "seats", "4");
        assertThat(withRoom.status()).isEqualTo(303);

        var code = added.location().substring(added.location().lastIndexOf('/') + 1);
        var room = venues.rooms(code).getFirst();
        assertThat(room.seats()).isEqualTo(4);

        administrator.post(added.location() + "/rooms/" + room.code() + "/end");

        var tomorrow = UkTime.dateOf(clock.instant()).plusDays(1);
        assertThat(venues.rooms(code)).noneMatch(each -> each.isOpenOn(tomorrow));
    }

    @Test
    void aClosureDayIsAddedOnceAndTakenAwayAgain() {
        administrator.get("/admin/reference/closure-days");
        var day = "2029-06-0" + (1 + Invented.number() % 9);
        administrator.post("/admin/reference/closure-days/" + day + "/remove");

        assertThat(administrator
                        .post("/admin/reference/closure-days", "day", day, "name", "Away day")
                        .status())
                .isEqualTo(303);
        assertThat(administrator
                        .post("/admin/reference/closure-days", "day", day, "name", "Away day")
                        .status())
                .isEqualTo(422);
        assertThat(administrator
                        .post("/admin/reference/closure-days/" + day + "/remove")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void aRuleThatWouldBeginTodayIsRefusedAndAnUnknownCodeIsNamed() {
        var rule = administrator
                .get("/admin/eligibility")
                .page()
                .selectFirst("a:contains(outside-bands)")
                .attr("href");
        administrator.get(rule);

        var seen = administrator.post(
                rule + "/new",
                "outcome",
                "NOT_ELIGIBLE",
                "PROFESSION",
                "doctor astronaut",
                "BAND",
                "4 9",
                "reason",
                "Because",
                "next",
                "Ask",
                "from",
                UkTime.dateOf(clock.instant()).toString(),
                "why",
                "A try");

        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.text())
                .contains("“astronaut” is not a code of this list")
                .contains("tomorrow at the earliest");
    }

    @Test
    void aFactIsTickedAndTheTickTakenAway() {
        administrator.get("/admin/sources");
        administrator.post("/admin/sources/ico-helpline/tick", "version", "1");
        assertThat(recorded("sourced fact ico-helpline")).isPositive();

        var seen = administrator.get("/admin/sources");

        assertThat(seen.page().select("form[action=/admin/sources/ico-helpline/untick]"))
                .hasSize(1);
        administrator.post("/admin/sources/ico-helpline/untick");
    }

    @Test
    void aClientIsNotLetIn() {
        var client = new Visitor(port).signIn(Invented.email("nia"));

        assertThat(client.get("/admin/reference").status()).isIn(403, 404);
        assertThat(client.get("/admin/eligibility").status()).isIn(403, 404);
        assertThat(client.get("/admin/sources").status()).isIn(403, 404);
    }

    private Organisation only(String name) {
        return organisations.search(name).getFirst();
    }

    private Visitor.Seen change(Organisation found, int version, String until) {
        return administrator.post(
                "/admin/reference/organisations/" + found.code(),
                "version",
                String.valueOf(version),
                "name",
                found.name(),
                "kind",
                "TRUST",
                "region",
                found.regionCode(),
                "until",
                until);
    }

    private long recorded(String what) {
        return db.sql("select count(*) from privacy.audit_entry where what = :what")
                .param("what", what)
                .query(Long.class)
                .single();
    }
}
