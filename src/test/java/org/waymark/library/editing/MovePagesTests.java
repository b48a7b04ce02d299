package org.waymark.library.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.library.publication.Library.EDITH;
import static org.waymark.library.publication.Library.done;
import static org.waymark.library.publication.Library.newAddress;
import static org.waymark.library.publication.Library.words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.library.publication.Publication;
import org.waymark.library.publication.WorkState;
import org.waymark.testing.Visitor;
import org.waymark.testing.WaymarkTest;

/** The buttons of a publication's page: review, schedule, restore, move, archive. */
@WaymarkTest
class MovePagesTests extends AnEditorSignedIn {
    @Test
    void aButtonOfAPageThatIsOutOfDateDoesNothing() {
        var draft = begun("Stale");
        editor.get(path(draft));
        done(drafting.save(draft.id(), draft.version(), words("Fresh"), "", EDITH));

        var seen = editor.post(path(draft) + "/publish", "version", "1");

        assertThat(seen.status()).isEqualTo(409);
        assertThat(seen.text()).contains("somebody changed this meanwhile").contains("Fresh");
        assertThat(content.at(draft.path())).isEmpty();
    }

    @Test
    void aDraftIsScheduledInUkTimeAndCanBeTakenOff() {
        var draft = begun("Summer");
        editor.get(path(draft) + "/schedule");

        assertThat(schedule(draft, "1", "28", "1:30am").status()).isEqualTo(422);
        assertThat(schedule(draft, "1", "1", "8am").text()).contains("has passed");
        assertThat(schedule(draft, "1", "28", "9am").status()).isEqualTo(303);

        assertThat(publications.get(draft.id()).goLiveAt()).isEqualTo("2027-03-28T08:00:00Z");
        assertThat(editor.get(path(draft)).text()).contains("goes live on Sunday 28 March 2027, 9am");
        assertThat(editor.get(write(draft)).status()).isEqualTo(303);
        editor.post(path(draft) + "/unschedule", "version", "2");
        assertThat(publications.get(draft.id()).work()).isEqualTo(WorkState.DRAFT);
    }

    private Visitor.Seen schedule(Publication draft, String version, String day, String time) {
        return editor.post(
                path(draft) + "/schedule", "version", version, "day", day, "month", "3", "year", "2027", "time", time);
    }

    @Test
    void aReviewerSendsADraftBackWithAReason() {
        var draft = begun("For review");
        editor.get(path(draft));
        editor.post(path(draft) + "/ask-for-review", "version", "1");

        assertThat(editor.post(path(draft) + "/send-back", "version", "2", "reason", " ")
                        .status())
                .isEqualTo(422);
        var sent = editor.post(path(draft) + "/send-back", "version", "2", "reason", "Say <b>who</b> it is for.");

        assertThat(editor.follow(sent).text()).contains("Say <b>who</b> it is for.");
        assertThat(publications.get(draft.id()).work()).isEqualTo(WorkState.DRAFT);
    }

    @Test
    void versionsAreComparedAndRestored() {
        var page = published("First title");
        done(drafting.save(page.id(), page.version(), words("Second title"), "Better words", EDITH));
        editor.get(path(page) + "/versions");

        var compared = editor.get(path(page) + "/versions/differences?from=1&to=2");
        assertThat(compared.page().select("del").eachText()).contains("First");
        assertThat(compared.page().select("ins").eachText()).contains("Second");
        assertThat(compared.page().select(".app-differences__what").eachText()).contains("Changed:");

        editor.get(path(page) + "/versions/1");
        editor.get(path(page));
        editor.post(path(page) + "/versions/1/restore", "version", "3");
        assertThat(editions.get(page.id(), 3).title()).isEqualTo("First title");
        assertThat(editor.get(path(page) + "/versions/99").status()).isEqualTo(404);
    }

    @Test
    void aChangedAddressLeadsOnAndALoopIsRefused() {
        var page = published("Moving");
        var next = newAddress();
        editor.get(path(page) + "/address");

        assertThat(editor.post(path(page) + "/address", "version", "2", "slug", "edit/mine")
                        .text())
                .contains("The program itself answers there");
        assertThat(editor.post(path(page) + "/address", "version", "2", "slug", next.slug())
                        .status())
                .isEqualTo(303);
        assertThat(content.movedTo(page.path())).contains(next.path());

        var circle = editor.post(path(page) + "/archive", "version", "3", "then", "redirect", "to", page.path());
        assertThat(circle.status()).isEqualTo(422);
        assertThat(circle.text()).contains("leads back to this address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.test",
                "http://other.test",
                "https://someone@other.test/",
                "/no-such-page-at-all",
                "javascript:alert(1)",
                "",
                "resources",
                "/a b",
                "/\r\nSet-Cookie: a"
            })
    void archivingLeadsNowhereElseThanToOwnPathsAndWholeAddresses(String to) {
        var page = published("Going");
        editor.get(path(page) + "/archive");

        assertThat(editor.post(path(page) + "/archive", "version", "2", "then", "redirect", "to", to)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void anArchivedPageMayLeadToAnotherWebsite() {
        var page = published("Handed over");
        editor.get(path(page) + "/archive");

        assertThat(editor.post(
                                path(page) + "/archive",
                                "version",
                                "2",
                                "then",
                                "redirect",
                                "to",
                                "https://elsewhere.test/there")
                        .status())
                .isEqualTo(303);
        var asked = new Visitor(port).get(page.path());
        assertThat(asked.status()).isEqualTo(301);
        assertThat(asked.response().headers().firstValue("Location")).contains("https://elsewhere.test/there");
    }

    @Test
    void aPageIsArchivedBroughtBackAndMarkedAsReviewed() {
        var page = published("Around");
        editor.get(path(page));

        editor.post(path(page) + "/archive", "version", "2", "then", "gone");
        assertThat(content.gone(page.path())).isTrue();
        editor.post(path(page) + "/bring-back", "version", "3");
        assertThat(content.at(page.path())).isPresent();
        editor.post(path(page) + "/reviewed", "version", "4", "day", "1", "month", "6", "year", "2028");
        assertThat(publications.get(page.id()).reviewDue()).isEqualTo("2028-06-01");
    }
}
