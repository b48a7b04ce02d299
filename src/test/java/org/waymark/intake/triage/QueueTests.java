package org.waymark.intake.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.accounts.People;
import org.waymark.accounts.Person;
import org.waymark.intake.application.Application;
import org.waymark.intake.application.ApplicationMoves;
import org.waymark.intake.application.Applications;
import org.waymark.intake.concern.SafetyConcerns;
import org.waymark.platform.Role;
import org.waymark.platform.UkTime;
import org.waymark.testing.Invented;
import org.waymark.testing.TestClock;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
class QueueTests {
    @Autowired
    private Queue queue;

    @Autowired
    private DeskQueue desk;

    @Autowired
    private SafetyConcerns concerns;

    @Autowired
    private People people;

    @Autowired
    private ApplicationMoves moves;

    @Autowired
    private Applications applications;

    @Autowired
    private TestClock clock;

    private DeskCast cast;
    private Person priya;
    private String name;
    private Person client;

    @BeforeEach
    void aClientWithANameOfHerOwn() {
        cast = new DeskCast(people, moves, applications, clock);
        priya = cast.staff("Priya Shah", Role.COORDINATOR);
        name = "Zora" + Invented.number() + "x";
        client = cast.client(name);
    }

    @Test
    void theSearchFindsReferenceNameEmailGradeStateReasonAndDates() {
        var application = cast.received(client, "words");
        var reference = Objects.requireNonNull(application.reference()).value();
        String email = Objects.requireNonNull(client.email());

        for (var words : List.<String>of(
                reference,
                name,
                name.toLowerCase(Locale.ROOT),
                email,
                name + " st4",
                name + " submitted",
                name + " interview",
                name + " " + UkTime.dateOf(clock.instant()),
                name + " " + UkTime.dateOf(clock.instant()).plusDays(14))) {
            assertThat(found(words)).as(words).containsExactly(application.id());
        }
        assertThat(found(name + " accepted")).isEmpty();
        assertThat(found(name + " 2031-01-01")).isEmpty();
    }

    @Test
    void theSearchFindsNoPrivateWords() {
        cast.received(client, "My supervisor shouts at me in theatre");

        assertThat(found("supervisor shouts theatre")).isEmpty();
        assertThat(found(name + " shouts")).isEmpty();
        assertThat(found(name + " way")).isEmpty();
    }

    @Test
    void theReplyClockStopsWithARequestAndStartsAgainWithTheAnswer() {
        var application = cast.inTriage(client, priya.actor());
        var first = UkTime.dateOf(clock.instant()).plusDays(14);
        assertThat(due(application)).isEqualTo(first);

        moves.requestInformation(application.id(), application.version(), "Which number?", priya.actor());
        assertThat(due(application)).isNull();
        clock.advance(Duration.ofDays(20));
        assertThat(find("due", "overdue", "q", name)).isEmpty();
        assertThat(find("state", "information-requested", "q", name)).containsExactly(application.id());

        var asked = cast.now(application.id());
        moves.resumeTriage(asked.id(), asked.version(), true, "She phoned", priya.actor());
        assertThat(due(application)).isEqualTo(UkTime.dateOf(clock.instant()).plusDays(14));
        clock.advance(Duration.ofDays(15));
        assertThat(find("due", "overdue", "q", name)).containsExactly(application.id());
    }

    @Test
    void whatIsDueSoonOrNotYetLookedAtIsFound() {
        var application = cast.received(client, "words");
        assertThat(find("due", "first-look", "q", name)).containsExactly(application.id());
        assertThat(find("due", "soon", "q", name)).isEmpty();

        clock.advance(Duration.ofDays(11));
        assertThat(find("due", "soon", "q", name)).containsExactly(application.id());

        moves.beginTriage(application.id(), application.version(), priya.actor());
        assertThat(find("due", "first-look", "q", name)).isEmpty();
    }

    @Test
    void theCountsCountWhatTheirLinksShow() {
        var lead = cast.staff("Lea Frost", Role.LEAD).actor();
        var before = desk.counts(lead);
        var application = cast.received(client, "words");
        concerns.raise(client.id(), application.id(), "She sounded desperate", priya.actor());

        var after = desk.counts(lead);

        assertThat(after.open()).isEqualTo(before.open() + 1);
        assertThat(after.notLookedAt()).isEqualTo(before.notLookedAt() + 1);
        assertThat(after.concerns()).isEqualTo(before.concerns() + 1);
        assertThat(desk.counts(priya.actor()).concerns()).isZero();
    }

    @Test
    void aConcernFiltersForLeadsAlone() {
        var application = cast.received(client, "words");
        concerns.raise(client.id(), application.id(), "She sounded desperate", priya.actor());

        assertThat(find("concern", "open", "q", name)).containsExactly(application.id());
        assertThat(QueueFilter.of(Map.of("concern", "open")).withoutConcern()).isEqualTo(QueueFilter.EVERYTHING_OPEN);
    }

    @Test
    void theQueueIsInTheOrderOfTheRespondByDates() {
        var later = cast.received(client, "words");
        var earlier = cast.received(cast.client(name), "words", clock.instant().minus(Duration.ofDays(5)));

        assertThat(found(name)).containsExactly(earlier.id(), later.id());
        assertThat(find("sort", "newest", "q", name)).containsExactly(later.id(), earlier.id());
    }

    @Test
    void aPageBeyondTheLastIsTheFirst() {
        var application = cast.received(client, "words");

        assertThat(find("page", "9", "q", name)).containsExactly(application.id());
    }

    @Test
    void nobodyFindsTheirOwn() {
        var both = cast.staff("Cora Lane " + name, Role.COORDINATOR, Role.CLIENT);
        cast.received(both, "words");

        var filter = QueueFilter.of(Map.of("q", "Cora Lane " + name));
        assertThat(queue.find(filter, both.actor(), today(), today()).items()).isEmpty();
    }

    private List<Object> found(String words) {
        return find("q", words);
    }

    private List<Object> find(String... given) {
        var parameters = new HashMap<String, String>();
        for (int i = 0; i < given.length; i += 2) {
            parameters.put(given[i], given[i + 1]);
        }
        return queue.find(QueueFilter.of(parameters), priya.actor(), today(), desk.soon()).items().stream()
                .<Object>map(QueueLine::id)
                .toList();
    }

    private @Nullable LocalDate due(Application application) {
        return queue.find(QueueFilter.of(Map.of("q", name)), priya.actor(), today(), desk.soon()).items().stream()
                .filter(line -> line.id().equals(application.id()))
                .findFirst()
                .orElseThrow()
                .dueOn();
    }

    private LocalDate today() {
        return UkTime.dateOf(clock.instant());
    }
}
