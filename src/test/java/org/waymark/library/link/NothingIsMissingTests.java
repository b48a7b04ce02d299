package org.waymark.library.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.library.publication.Library.EDITH;
import static org.waymark.library.publication.Library.done;
import static org.waymark.library.publication.Library.newAddress;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.library.publication.Address;
import org.waymark.library.publication.Details;
import org.waymark.library.publication.Drafting;
import org.waymark.library.publication.Kind;
import org.waymark.library.publication.Moved;
import org.waymark.library.publication.Publication;
import org.waymark.library.publication.Publishing;
import org.waymark.library.publication.Refusal;
import org.waymark.library.publication.ResourceKind;
import org.waymark.library.publication.Shelf;
import org.waymark.library.publication.Words;
import org.waymark.testing.TestClock;
import org.waymark.testing.WaymarkTest;

/** What an editor publishes leads nobody astray. */
@WaymarkTest
class NothingIsMissingTests {
    @Autowired
    private Drafting drafting;

    @Autowired
    private Publishing publishing;

    @Autowired
    private TestClock clock;

    @ParameterizedTest
    @CsvSource({
        "[Go](/no-such-page-at-all), 'Line 3: The link to /no-such-page-at-all leads nowhere'",
        "::: document no-such-guide, 'Line 3: There is no file called “no-such-guide”'",
        "::: video no-such-film, 'Line 3: There is no video called “no-such-film”'",
        "![A hill](/files/019a0000-0000-7000-8000-000000000000/hill.jpg), 'Line 3: The picture /files/019a0000'"
    })
    void whatLeadsNowhereIsRefusedWithItsLine(String line, String said) {
        var draft = begun(newAddress(), "First.\n\n" + line + "\n");

        assertThat(refused(publishing.publish(draft.id(), draft.version(), EDITH)))
                .contains(said);
        var tomorrow = clock.instant().plus(Duration.ofDays(1));
        assertThat(refused(publishing.schedule(draft.id(), draft.version(), tomorrow, EDITH)))
                .contains(said);
    }

    @Test
    void aLinkToADraftSaysThatItIsNotPublished() {
        var other = begun(newAddress(), "Not yet.\n");
        var draft = begun(newAddress(), "[Other](" + other.path() + "#part)\n");

        assertThat(refused(publishing.publish(draft.id(), draft.version(), EDITH)))
                .contains("Line 1: The link to " + other.path() + "#part leads to something that isn’t published.");
        done(publishing.publish(other.id(), other.version(), EDITH));
        done(publishing.publish(draft.id(), draft.version(), EDITH));
    }

    @Test
    void aPageMayLinkToItselfToThePagesOfTheProgramAndToOtherWebsites() {
        var address = newAddress();
        var draft = begun(
                address,
                "[Here](" + address.path()
                        + ") [Search](/search?q=f3) [Yours](/my)\n\n[Dead](https://dead.test/gone)\n");

        done(publishing.publish(draft.id(), draft.version(), EDITH));
    }

    @Test
    void aResourceIsNotPublishedWithoutItsFile() {
        var details = new Details(
                ResourceKind.VIDEO,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                5,
                null,
                null,
                "no-such-film",
                List.of(),
                false,
                null,
                null);
        var words = new Words("A film", "One sentence.", "", details);
        var draft = done(drafting.begin(new Address(Kind.RESOURCE, Shelf.newWord()), words, "", EDITH));

        assertThat(refused(publishing.publish(draft.id(), draft.version(), EDITH)))
                .contains("nothing is called “no-such-film”");
    }

    private Publication begun(Address address, String body) {
        var words = new Words("A page", "One sentence.", body, Details.none());
        return done(drafting.begin(address, words, "", EDITH));
    }

    private static String refused(Moved moved) {
        return moved instanceof Moved.Refused(Refusal why) ? why.words() : "not refused: " + moved;
    }
}
