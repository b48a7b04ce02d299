package org.waymark.intake.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waymark.accounts.People;
import org.waymark.accounts.Person;
import org.waymark.intake.application.Application;
import org.waymark.intake.application.ApplicationAnswers;
import org.waymark.intake.application.ApplicationMoves;
import org.waymark.intake.application.Applications;
import org.waymark.intake.application.TypedWishes;
import org.waymark.platform.Role;
import org.waymark.privacy.audit.AuditLog;
import org.waymark.privacy.audit.Opening;
import org.waymark.testing.TestClock;
import org.waymark.testing.Visitor;
import org.waymark.testing.WaymarkTest;

/** Who may see what of an application at the desk. */
@WaymarkTest
class TriageAccessTests {
    private static final List<String> PAGES = List.of(
            "", "/accept", "/ask", "/redirect", "/signpost", "/ineligible", "/close", "/resume", "/reopen", "/avoid");

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private ApplicationMoves moves;

    @Autowired
    private Applications applications;

    @Autowired
    private AuditLog audit;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationAnswers answers;

    private DeskCast cast;
    private Person client;
    private Application application;

    @BeforeEach
    void anApplication() {
        cast = new DeskCast(people, moves, applications, clock);
        client = cast.client("Amara Okafor");
        application = cast.received(client, "words of hers");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CLIENT", "COACH", "EDITOR", "MANAGER", "ADMINISTRATOR"})
    void othersOfTheStaffAndClientsDoNotGetIn(Role role) {
        var visitor = signedIn(cast.staff("Kim Ross", role));

        assertThat(visitor.get("/desk/applications").status()).isIn(403, 404);
        for (var page : PAGES) {
            assertThat(visitor.get(path() + page).status()).as(page).isIn(403, 404);
        }
        assertThat(visitor.post(path() + "/triage", "version", "1").status()).isIn(403, 404);
    }

    @Test
    void nobodyTriagesTheirOwn() {
        var both = cast.staff("Cora Lane", Role.COORDINATOR, Role.CLIENT);
        var own = cast.received(both, "my own words");

        assertThat(signedIn(both).get("/desk/applications/" + own.id()).status())
                .isEqualTo(404);
    }

    @Test
    void everyOpeningIsRecordedForTheClient() {
        var priya = cast.staff("Priya Shah", Role.COORDINATOR);

        var page = signedIn(priya).get(path());

        assertThat(page.text()).contains("words of hers");
        assertThat(audit.openingsOf(client.id()))
                .anyMatch(opening -> opening.actor().equals(priya.id())
                        && opening.id().equals(application.id().value()));
        assertThat(audit.openingsOf(client.id())).extracting(Opening::what).contains("your application");
    }

    @Test
    void typedWishesAreSettledByACoordinatorWhoDoesNotCoach() {
        typed("Not Dr Stone, please");
        var desk = signedIn(cast.staff("Priya Shah", Role.COORDINATOR));
        assertThat(desk.get(path()).text()).contains("typed whom or what to avoid");
        var page = desk.get(path() + "/avoid");
        assertThat(page.text()).contains("Not Dr Stone, please");
        var read = Objects.requireNonNull(page.page().selectFirst("input[name=read]"))
                .val();

        assertThat(desk.post(path() + "/avoid", "read", read).status()).isEqualTo(422);
        assertThat(desk.post(path() + "/avoid", "read", "stale", "decision", "dismiss")
                        .status())
                .isEqualTo(422);
        assertThat(desk.post(path() + "/avoid", "read", read, "decision", "dismiss")
                        .status())
                .isEqualTo(303);

        assertThat(desk.get(path()).text()).doesNotContain("typed whom or what to avoid");
        assertThat(desk.get(path() + "/avoid").text()).doesNotContain("Dr Stone");
    }

    @Test
    void aCoordinatorWhoCoachesNeverSeesWhomToAvoid() {
        typed("Not Dr Stone, please");
        var desk = signedIn(cast.staff("Max Bell", Role.COORDINATOR, Role.COACH));

        var page = desk.get(path());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().html()).doesNotContain("avoid").doesNotContain("Dr Stone");
        assertThat(desk.get(path() + "/avoid").status()).isEqualTo(404);
        assertThat(desk.post(path() + "/avoid", "decision", "dismiss").status()).isEqualTo(404);
    }

    @Test
    void aLikelyDuplicateIsShownWithItsLink() {
        var twin = cast.received(cast.client("amara okafor"), "other words");
        var desk = signedIn(cast.staff("Priya Shah", Role.COORDINATOR));

        assertThat(desk.get(path()).page().select("a[href=/desk/applications/" + twin.id() + "]"))
                .isNotEmpty();
    }

    private void typed(String words) {
        TypedWishes.type(answers, application, words);
    }

    private Visitor signedIn(Person person) {
        return new Visitor(port).signIn(Objects.requireNonNull(person.email()));
    }

    private String path() {
        return "/desk/applications/" + application.id();
    }
}
