package org.waymark.coaching.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.coaching.allocation.ACoachWithRoom;
import org.waymark.coaching.support.Support;
import org.waymark.coaching.support.SupportState;
import org.waymark.platform.Actor;
import org.waymark.platform.Role;
import org.waymark.privacy.audit.AuditLog;
import org.waymark.testing.WaymarkTest;

/** The way from the queue to the first booking, page by page, for each of the three who walk it. */
@WaymarkTest
class SupportPagesTests extends ACoachWithRoom {
    private static final String PRIVATE = "What nobody else may read";

    @Autowired
    private AuditLog audit;

    @Test
    void fromTheQueueToAnActiveSupport() {
        var coach = cast.coach(5);
        var support = cast.awaiting();
        var desk = visitor(cast.coordinator());
        assertThat(desk.get("/desk/allocation").status()).isEqualTo(200);
        var page = desk.get("/desk/allocation/" + support.id());
        assertThat(page.text()).contains("Amara Okafor", "Ask Alex Marsh").doesNotContain(PRIVATE);
        var asked = desk.post(
                "/desk/allocation/" + support.id() + "/offer",
                "version",
                String.valueOf(support.version()),
                "coach",
                coach.person().toString());
        assertThat(desk.follow(asked).text()).contains("Alex Marsh has been asked");

        var coaching = visitor(coach);
        var home = coaching.get("/coach");
        var offer = home.page().selectFirst("a[href^=/coach/offers/]").attr("href");
        assertThat(coaching.get(offer).text()).contains("Amara Okafor").doesNotContain(PRIVATE);
        assertThat(coaching.post(offer).status()).isEqualTo(422);
        assertThat(coaching.post(offer, "knows", "no").text()).contains("Choose whether you take this client");
        var accepted = coaching.post(offer, "knows", "no", "answer", "accept");
        assertThat(coaching.follow(accepted).text()).contains(PRIVATE, "The client may ask to read this");
        assertThat(coaching.get("/coach/clients").text()).contains("Amara Okafor");

        var client = visitor(cast.client(support));
        assertThat(client.get("/my/support").text())
                .contains("Your coach is Alex Marsh", "Why this coach", "never recorded");
        var path = "/my/support/" + support.id();
        assertThat(client.post(path + "/agree", "text", "1", "hours", "24").status())
                .isEqualTo(422);
        client.post(path + "/agree", "text", "1", "hours", "24", "agreed", "true");
        assertThat(client.get("/my/support").text()).contains("You can book appointments");
        assertThat(cast.now(support).state()).isEqualTo(SupportState.ACTIVE);
    }

    @Test
    void aCoachsOpeningIsSeenByTheClientByName() {
        var coach = cast.coach(5);
        var support = cast.active(coach);
        visitor(coach).get(path(support));
        assertThat(audit.openingsOf(support.client()))
                .anyMatch(opening -> opening.actor().equals(coach.person()) && opening.acting() == Role.COACH);
    }

    @Test
    void aCoachWhoWasOnlyAskedIsNotSeenByTheClient() {
        var coach = cast.coach(5);
        var support = cast.offered(coach);
        var visitor = visitor(coach);
        visitor.get(visitor.get("/coach")
                .page()
                .selectFirst("a[href^=/coach/offers/]")
                .attr("href"));
        assertThat(audit.openingsOf(support.client()))
                .noneMatch(opening -> opening.actor().equals(coach.person()));
    }

    @Test
    void notesAndSummariesAreSavedAndRead() {
        var coach = cast.coach(5);
        var support = cast.active(coach);
        var visitor = visitor(coach);
        visitor.get(path(support));
        visitor.post(path(support) + "/note", "note", "Afraid of change", "note-version", "0");
        assertThat(visitor.get(path(support)).text()).contains("Afraid of change", "Last saved");
        var stale = visitor.post(path(support) + "/note", "note", "From an old window", "note-version", "0");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("From an old window", "saved in another window");
        assertThat(visitor.post(path(support) + "/summaries", "summary", " ").status())
                .isEqualTo(422);
        visitor.post(path(support) + "/summaries", "summary", "You will visit two departments");
        var client = visitor(cast.client(support));
        assertThat(client.get("/my/support").text())
                .contains("You will visit two departments")
                .doesNotContain("Afraid of change");
    }

    @Test
    void nobodyElseOpensAClient() {
        var support = cast.active(cast.coach(5));
        assertThat(visitor(cast.coach(5)).get(path(support)).status()).isEqualTo(404);
        for (var other : new Actor[] {cast.coordinator(), cast.client(support)}) {
            assertThat(visitor(other).get(path(support)).status()).isIn(403, 404);
        }
        var stranger = visitor(cast.client(cast.awaiting()));
        stranger.get("/my/support");
        assertThat(stranger.post("/my/support/" + support.id() + "/withdraw", "version", "3")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aFormerCoachIsToldNothingMore() {
        var coach = cast.coach(5);
        var support = cast.active(coach);
        var desk = visitor(cast.coordinator());
        desk.get("/desk/allocation/" + support.id());
        desk.post("/desk/allocation/" + support.id() + "/reallocate", "version", String.valueOf(support.version()));
        assertThat(visitor(coach).get(path(support)).status()).isEqualTo(404);
    }

    @Test
    void aStalePageSaysWhatChanged() {
        var coach = cast.coach(5);
        var support = cast.awaiting();
        var desk = visitor(cast.coordinator());
        desk.get("/desk/allocation/" + support.id());
        String[] fields = {
            "version",
            String.valueOf(support.version()),
            "coach",
            coach.person().toString()
        };
        desk.post("/desk/allocation/" + support.id() + "/offer", fields);
        var second = desk.post("/desk/allocation/" + support.id() + "/offer", fields);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("This changed after you opened the page (Priya Shah");
    }

    @Test
    void staffWhoCoachSeeOnlyWhoCanBeChosenAndNeverThemselves() {
        var small = cast.coach(0);
        var both = cast.person("Robin Vale", Role.COORDINATOR, Role.COACH);
        var support = cast.awaiting();
        var visitor = visitor(both.actor());
        var page = visitor.get("/desk/allocation/" + support.id() + "?others=true");
        assertThat(page.text()).contains("Coaches who can’t be chosen aren’t listed");
        assertThat(page.page().select("input[name=coach]").eachAttr("value"))
                .doesNotContain(small.person().toString(), both.id().toString());
        assertThat(page.text()).doesNotContain("impartiality");
    }

    @Test
    void aPauseIsCheckedAndKept() {
        var support = cast.active(cast.coach(5));
        var client = visitor(cast.client(support));
        client.get("/my/support");
        var wrong = client.post(
                "/my/support/" + support.id() + "/pause", "until-day", "31", "until-month", "2", "until-year", "2027");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().selectFirst("#until-day").val()).isEqualTo("31");
        client.post(
                "/my/support/" + support.id() + "/pause", "until-day", "31", "until-month", "3", "until-year", "2027");
        assertThat(client.get("/my/support").text()).contains("Paused until Wednesday 31 March 2027");
    }

    @Test
    void aClientWithoutSupportReadsWhatToDo() {
        var newcomer = visitor(cast.person("Nia Park", Role.CLIENT).actor());
        assertThat(newcomer.get("/my/support").text()).contains("You have no 1-2-1 support yet");
    }

    @Test
    void aProfileIsWrittenAndItsTiesAreNamed() {
        var coach = cast.person("Sam Hart", Role.COACH).actor();
        var visitor = visitor(coach);
        assertThat(visitor.get("/coach").text()).contains("Write your profile");
        visitor.get("/coach/profile");
        var wrong = visitor.post("/coach/profile", "version", "0", "introduction", "I listen", "modes", "IN_PERSON");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("Choose at least one profession", "I listen");
        assertThat(visitor.post("/coach/profile", "version", "0", "paused-day", "31", "paused-month", "2")
                        .text())
                .contains("leave all three empty");
        var saved = visitor.post(
                "/coach/profile",
                "version",
                "0",
                "introduction",
                "I listen",
                "modes",
                "VIRTUAL",
                "professions",
                "nurse");
        assertThat(saved.status()).isEqualTo(303);
        visitor.post("/coach/profile/ties", "programme", "Core psychiatry", "scheme", "stp");
        assertThat(visitor.get("/coach/profile").text()).contains("Core psychiatry");
        var desk = visitor(cast.coordinator());
        assertThat(desk.get("/desk/coaches?profession=nurse").text()).contains("Sam Hart");
        assertThat(desk.get("/desk/coaches/" + coach.person()).text()).contains("Take out Core psychiatry");
    }

    private static String path(Support support) {
        return "/coach/clients/" + support.id();
    }
}
