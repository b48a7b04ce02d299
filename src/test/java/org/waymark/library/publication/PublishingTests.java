package org.waymark.library.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.library.publication.Library.EDITH;
import static org.waymark.library.publication.Library.EDWIN;
import static org.waymark.library.publication.Library.done;
import static org.waymark.library.publication.Library.newAddress;
import static org.waymark.library.publication.Library.words;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.waymark.library.publication.PublicationPublished.Occasion;
import org.waymark.platform.Settings;
import org.waymark.testing.TestClock;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
@RecordApplicationEvents
class PublishingTests {
    @Autowired
    private Drafting drafting;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Publications publications;

    @Autowired
    private Editions editions;

    @Autowired
    private PublishedContent content;

    @Autowired
    private ScheduledEditionsGoLive goLive;

    @Autowired
    private Settings settings;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient db;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void itIsTheFirstOfMarch() {
        clock.reset();
    }

    @Test
    void aDraftIsNotPublicUntilItIsPublished() {
        var draft = begun("Choosing");
        assertThat(content.at(draft.path())).isEmpty();

        var now = done(publishing.publish(draft.id(), draft.version(), EDITH));

        assertThat(content.at(draft.path())).hasValueSatisfying(published -> {
            assertThat(published.title()).isEqualTo("Choosing");
            assertThat(published.publication()).isEqualTo(now);
        });
        assertThat(now.reviewDue()).isEqualTo(LocalDate.of(2028, 3, 1));
        assertThat(heard(now)).containsExactly(Occasion.FIRST);
    }

    @Test
    void thePublicSeesTheOldWordsWhileTheNextOnesAreWritten() {
        var published = published("Before");

        var edited = done(drafting.save(published.id(), published.version(), words("After"), "Better", EDITH));
        assertThat(content.at(published.path()).orElseThrow().title()).isEqualTo("Before");

        done(publishing.publish(edited.id(), edited.version(), EDITH));
        assertThat(content.at(published.path()).orElseThrow().title()).isEqualTo("After");
        assertThat(heard(published)).containsExactly(Occasion.FIRST, Occasion.AGAIN);
    }

    @Test
    void theSecondOfTwoEditorsIsToldThatItChanged() {
        var draft = begun("Ours");
        done(drafting.save(draft.id(), draft.version(), words("Edith’s"), "", EDITH));

        var second = drafting.save(draft.id(), draft.version(), words("Edwin’s"), "", EDWIN);

        assertThat(second)
                .isInstanceOfSatisfying(
                        Moved.ChangedSince.class,
                        changed -> assertThat(
                                        editions.get(draft.id(), changed.now().currentEdition())
                                                .title())
                                .isEqualTo("Edith’s"));
        assertThat(editions.of(draft.id())).hasSize(2);
    }

    @Test
    void theSameWordsAgainChangeNothing() {
        var draft = begun("Same");

        assertThat(done(drafting.save(draft.id(), draft.version(), words("Same"), "", EDWIN)))
                .isEqualTo(draft);
    }

    @Test
    void anOldVersionComesBackAsADraft() {
        var first = published("First");
        var second = done(drafting.save(first.id(), first.version(), words("Second"), "", EDITH));
        var third = done(publishing.publish(second.id(), second.version(), EDITH));

        var restored = done(drafting.restore(third.id(), third.version(), 1, EDWIN));

        assertThat(restored.workEdition()).isEqualTo(3);
        assertThat(editions.get(first.id(), 3).words()).isEqualTo(words("First"));
        assertThat(content.at(first.path()).orElseThrow().title()).isEqualTo("Second");
    }

    @Test
    void whatIsScheduledGoesLiveOnceAtItsTimeInUkTime() {
        clock.setLondon("2027-03-27T12:00");
        var draft = begun("Spring");
        var at = clock.instant().plus(Duration.ofHours(20));
        var scheduled = done(publishing.schedule(draft.id(), draft.version(), at, EDITH));
        assertThat(publications.history(draft.id()).getFirst().why()).isEqualTo("Sunday 28 March 2027, 9am");

        clock.set(at.minusMillis(1));
        goLive.run();
        assertThat(content.at(draft.path())).isEmpty();

        clock.set(at);
        goLive.run();
        goLive.run();
        assertThat(content.at(draft.path())).isPresent();
        assertThat(heard(scheduled)).containsExactly(Occasion.FIRST);
        assertThat(publications.history(draft.id()).getFirst().move()).isEqualTo(Move.GO_LIVE);
    }

    @Test
    void whatWasTakenOffTheScheduleMeanwhileDoesNotGoLive() {
        var draft = begun("Late");
        var at = clock.instant().plus(Duration.ofHours(1));
        var scheduled = done(publishing.schedule(draft.id(), draft.version(), at, EDITH));
        clock.set(at);
        done(drafting.unschedule(scheduled.id(), scheduled.version(), EDITH));

        publishing.goLive(scheduled);

        assertThat(content.at(draft.path())).isEmpty();
    }

    @Test
    void aTimeThatHasPassedIsRefused() {
        var draft = begun("Past");

        assertThat(publishing.schedule(draft.id(), draft.version(), clock.instant(), EDITH))
                .isInstanceOfSatisfying(
                        Moved.Refused.class,
                        refused -> assertThat(refused.why().words()).contains("has passed"));
    }

    @Test
    void whereTwoEditorsAreAskedForTheAuthorCannotPublish() {
        var draft = begun("Mine");
        setSecondEditor("yes");
        try {
            assertThat(publishing.publish(draft.id(), draft.version(), EDITH))
                    .isEqualTo(new Moved.Refused(new Refusal.AuthorMayNotPublish()));
            assertThat(publishing.schedule(
                            draft.id(), draft.version(), clock.instant().plusSeconds(60), EDITH))
                    .isEqualTo(new Moved.Refused(new Refusal.AuthorMayNotPublish()));
            done(publishing.publish(draft.id(), draft.version(), EDWIN));
        } finally {
            setSecondEditor("no");
        }
    }

    @Test
    void whatIsArchivedIsGoneOrLeadsElsewhere() {
        var other = published("Other");
        var gone = published("Gone");
        var moved = published("Moved");

        done(publishing.archive(gone.id(), gone.version(), Optional.empty(), EDITH));
        done(publishing.archive(moved.id(), moved.version(), Optional.of(other.path()), EDITH));

        assertThat(content.at(gone.path())).isEmpty();
        assertThat(content.gone(gone.path())).isTrue();
        assertThat(content.gone(moved.path())).isFalse();
        assertThat(content.movedTo(moved.path())).contains(other.path());
        assertThat(events.stream(PublicationArchived.class)
                        .map(archived -> archived.publication().id()))
                .contains(gone.id(), moved.id());
    }

    @Test
    void whatWasArchivedIsBroughtBackToItsAddress() {
        var other = published("Refuge");
        var page = published("Back");
        var archived = done(publishing.archive(page.id(), page.version(), Optional.of(other.path()), EDITH));

        done(publishing.bringBack(archived.id(), archived.version(), EDITH));

        assertThat(content.at(page.path())).isPresent();
        assertThat(content.movedTo(page.path())).isEmpty();
        assertThat(heard(page)).containsExactly(Occasion.FIRST, Occasion.AGAIN);
    }

    @Test
    void aDiscardedDraftKeepsItsWordsAndCanBePickedUpAgain() {
        var draft = begun("Unwanted");
        var discarded = done(drafting.discard(draft.id(), draft.version(), EDITH));
        assertThat(discarded.state()).isEqualTo(PublicState.DISCARDED);
        assertThat(content.gone(draft.path())).isFalse();

        var again = done(publishing.bringBack(discarded.id(), discarded.version(), EDITH));
        assertThat(again.standing()).isEqualTo(Standing.BEGUN);
    }

    @Test
    void markingAsReviewedMovesTheDay() {
        var page = published("Reviewed");

        var now = done(publishing.markReviewed(page.id(), page.version(), LocalDate.of(2029, 1, 31), EDITH));

        assertThat(now.reviewDue()).isEqualTo(LocalDate.of(2029, 1, 31));
        assertThat(now.isDueForReview(LocalDate.of(2029, 1, 30))).isFalse();
        assertThat(now.isDueForReview(LocalDate.of(2029, 1, 31))).isTrue();
    }

    @Test
    void eachMoveIsInTheHistoryAndInTheAudit() {
        var page = published("Noted");

        assertThat(publications.history(page.id()))
                .extracting(PastMove::move)
                .containsExactly(Move.PUBLISH, Move.BEGIN);
        assertThat(db.sql("select action from privacy.audit_entry where what_id = :id order by id")
                        .param("id", page.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("began", "published");
    }

    private List<Occasion> heard(Publication publication) {
        return events.stream(PublicationPublished.class)
                .filter(event -> event.published().id().equals(publication.id()))
                .map(PublicationPublished::occasion)
                .toList();
    }

    private void setSecondEditor(String yesOrNo) {
        settings.change(PublicationSettings.SECOND_EDITOR, yesOrNo, clock.instant(), EDITH, "");
    }

    private Publication begun(String title) {
        return done(drafting.begin(newAddress(), words(title), "", EDITH));
    }

    private Publication published(String title) {
        var draft = begun(title);
        return done(publishing.publish(draft.id(), draft.version(), EDITH));
    }
}
