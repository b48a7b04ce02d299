package org.waymark.intake.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waymark.accounts.People;
import org.waymark.accounts.Person;
import org.waymark.intake.application.Application;
import org.waymark.intake.application.ApplicationMoves;
import org.waymark.intake.application.ApplicationState;
import org.waymark.intake.application.Applications;
import org.waymark.intake.application.History;
import org.waymark.platform.Role;
import org.waymark.testing.AtOnce;
import org.waymark.testing.TestClock;
import org.waymark.testing.Visitor;
import org.waymark.testing.WaymarkTest;

/** Two coordinators on one application. */
@WaymarkTest
class TwoCoordinatorsTests {
    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private ApplicationMoves moves;

    @Autowired
    private Applications applications;

    @Autowired
    private History history;

    @Autowired
    private TestClock clock;

    private DeskCast cast;
    private Visitor priya;
    private Visitor tom;
    private Application application;

    @BeforeEach
    void twoCoordinators() {
        cast = new DeskCast(people, moves, applications, clock);
        var first = cast.staff("Priya Shah", Role.COORDINATOR);
        priya = signedIn(first);
        tom = signedIn(cast.staff("Tom Birch", Role.COORDINATOR));
        application = cast.inTriage(cast.client("Amara Okafor"), first.actor());
    }

    @Test
    void eachSeesThatTheOtherIsLooking() {
        assertThat(priya.get(path()).text()).doesNotContain("is looking at this");

        assertThat(tom.get(path()).text()).contains("Priya Shah is looking at this");
        clock.advance(Duration.ofMinutes(11));
        assertThat(tom.get(path()).text()).doesNotContain("is looking at this");
    }

    @Test
    void aStalePageSaysWhoChangedWhatAndKeepsTheWords() {
        priya.get(path() + "/ask");
        tom.get(path() + "/signpost");
        priya.post(path() + "/ask", "version", version(), "words", "Which number?");

        var stale = tom.post(path() + "/signpost", "version", version(), "words", "My careful words");

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Priya Shah asked for information on Monday 1 March 2027");
        assertThat(stale.text()).contains("My careful words");
        assertThat(cast.now(application.id()).state()).isEqualTo(ApplicationState.INFORMATION_REQUESTED);
    }

    @Test
    void aStalePageWhoseMoveIsStillPossibleCanBeSentAgain() {
        tom.get(path() + "/signpost");
        priya.get(path() + "/reply-elsewhere");
        priya.post(
                path() + "/reply-elsewhere",
                "version",
                version(),
                "how",
                "PHONE",
                "replied-day",
                "1",
                "replied-month",
                "3",
                "replied-year",
                "2027",
                "words",
                "We spoke");
        var stale = tom.post(path() + "/signpost", "version", version(), "words", "See your region");
        assertThat(stale.status()).isEqualTo(409);

        var read = Objects.requireNonNull(stale.page().selectFirst("form[action$=/signpost] input[name=version]"));
        var again = tom.post(path() + "/signpost", "version", read.val(), "words", "See your region");

        assertThat(again.status()).isEqualTo(303);
    }

    @Test
    void ofTwoAtTheSameMomentOneIsDoneAndTheOtherIsTold() throws Exception {
        priya.get(path() + "/signpost");
        tom.get(path() + "/redirect");
        var answered = AtOnce.both(
                () -> priya.post(path() + "/signpost", "version", version(), "words", "See your region")
                        .status(),
                () -> tom.post(path() + "/redirect", "version", version(), "words", "See your region")
                        .status());

        assertThat(answered).containsExactlyInAnyOrder(303, 409);
        var outcomes = history.of(cast.now(application.id())).stream()
                .filter(entry -> entry.to().isOutcome())
                .toList();
        assertThat(outcomes).hasSize(1);
    }

    private Visitor signedIn(Person person) {
        return new Visitor(port).signIn(Objects.requireNonNull(person.email()));
    }

    private String path() {
        return "/desk/applications/" + application.id();
    }

    private String version() {
        return String.valueOf(application.version());
    }
}
