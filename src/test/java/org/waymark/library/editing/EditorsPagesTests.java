package org.waymark.library.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.library.publication.Library.EDITH;
import static org.waymark.library.publication.Library.done;
import static org.waymark.library.publication.Library.newAddress;
import static org.waymark.library.publication.Library.words;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waymark.library.publication.Address;
import org.waymark.library.publication.Drafting;
import org.waymark.library.publication.Editions;
import org.waymark.library.publication.Kind;
import org.waymark.library.publication.Publication;
import org.waymark.library.publication.Publications;
import org.waymark.library.publication.PublishedContent;
import org.waymark.library.publication.Publishing;
import org.waymark.library.publication.WorkState;
import org.waymark.testing.TestClock;
import org.waymark.testing.Visitor;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
class EditorsPagesTests {
    @LocalServerPort
    private int port;

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
    private TestClock clock;

    private Visitor editor = new Visitor("http://localhost");

    @BeforeEach
    void anEditorSignsIn() {
        clock.reset();
        editor = new Visitor(port).signIn("editor@demo.test");
    }

    @Test
    void theHomePageLeadsToWhatWaits() {
        var page = published("Old truths");
        clock.advance(Duration.ofDays(400));
        editor = new Visitor(port).signIn("editor@demo.test");
        var drafted = begun("Half a thought");

        var home = editor.get("/edit");

        assertThat(home.status()).isEqualTo(200);
        assertThat(home.text()).contains("Something waits for an editor").contains("Due for review");
        assertThat(editor.get("/edit/publications?show=review-due&q=" + page.slug())
                        .text())
                .contains("Old truths");
        assertThat(editor.get("/edit/publications?show=drafts&kind=page&q=" + drafted.slug())
                        .text())
                .contains("Half a thought");
        assertThat(editor.get("/edit/publications?show=drafts&kind=question&q=" + drafted.slug())
                        .text())
                .contains("Nothing fits");
    }

    @Test
    void aDraftIsWrittenAndPublished() {
        var slug = "new-" + UUID.randomUUID().toString().substring(0, 8);
        editor.get("/edit/publications/new/page");

        var saved = editor.post(
                "/edit/publications/new/page",
                "version",
                "0",
                "example",
                "false",
                "title",
                "A new page",
                "summary",
                "What it is about.",
                "body",
                "## Hello\r\n\r\nWords.",
                "slug",
                slug,
                "professions",
                "doctor",
                "reviewMonths",
                "6");

        assertThat(saved.status()).isEqualTo(303);
        assertThat(content.at("/" + slug)).isEmpty();
        var shown = editor.follow(saved);
        assertThat(shown.text()).contains("Not published").contains("Words.").contains("every 6 months");

        var published = editor.post(saved.location() + "/publish", "version", "1");
        assertThat(published.status()).isEqualTo(303);
        assertThat(content.at("/" + slug)).hasValueSatisfying(page -> {
            assertThat(page.edition().body()).isEqualTo("## Hello\n\nWords.\n");
            assertThat(page.details().professions()).containsExactly("doctor");
        });
    }

    @Test
    void anAddressIsMadeFromTheTitleOfAQuestion() {
        var title = "How long " + UUID.randomUUID().toString().substring(0, 8);
        editor.get("/edit/publications/new/question");

        editor.post(
                "/edit/publications/new/question",
                "version",
                "0",
                "example",
                "false",
                "title",
                title + "?",
                "summary",
                "Soon.",
                "body",
                "Soon.",
                "group",
                "applying");

        assertThat(publications.find(new Address(Kind.QUESTION, Slugs.from(title))))
                .isPresent();
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndTheRestIsKept() {
        editor.get("/edit/publications/new/resource");

        var seen = editor.post(
                "/edit/publications/new/resource",
                "version",
                "0",
                "example",
                "false",
                "title",
                "",
                "summary",
                "Kept",
                "address",
                "http://example.test",
                "minutes",
                "0",
                "audiences",
                "everybody",
                "reviewMonths",
                "99");

        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.page().select(".nhsuk-error-summary li").eachText())
                .containsExactly(
                        "Enter a title",
                        "Select what kind of resource it is",
                        "Enter the whole address, beginning with https://",
                        "Enter a whole number of minutes, from 1 to 600",
                        "Select audiences from the list",
                        "Enter a whole number of months, from 1 to 36");
        assertThat(seen.page().select("#summary").val()).isEqualTo("Kept");
    }

    @Test
    void thePreviewButtonShowsWhatWasTypedAndSavesNothing() {
        var draft = begun("Before");
        editor.get(write(draft));

        var seen = editor.post(
                write(draft),
                "version",
                "1",
                "example",
                "false",
                "title",
                "After",
                "summary",
                "S",
                "body",
                "**bold** words",
                "act",
                "preview");

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.page().select("#preview strong").text()).isEqualTo("bold");
        assertThat(seen.page().select("#title").val()).isEqualTo("After");
        assertThat(publications.get(draft.id())).isEqualTo(draft);
    }

    @Test
    void theLivePreviewIsAPartOfThePageAndHarmless() {
        editor.get("/edit/publications/new/page");

        var seen = editor.post(
                "/edit/preview",
                "version",
                "0",
                "example",
                "false",
                "title",
                "<script>alert(1)</script>",
                "summary",
                "<img src=x onerror=alert(1)>",
                "body",
                "<script>alert(2)</script> [x](javascript:alert(3))\u0000 {{nobody-knows}}");

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.page().select("script, img, [href^=javascript], [onerror]"))
                .isEmpty();
        assertThat(seen.text()).contains("To mend");
    }

    @Test
    void theSecondOfTwoEditorsSeesWhatChangedAndKeepsHerWords() {
        var draft = begun("Shared");
        editor.get(write(draft));
        done(drafting.save(draft.id(), draft.version(), words("Quicker"), "", EDITH));

        var seen = editor.post(
                write(draft), "version", "1", "example", "false", "title", "Slower", "summary", "S", "body", "Mine.");

        assertThat(seen.status()).isEqualTo(409);
        assertThat(seen.page().select("del").eachText()).contains("Quicker");
        assertThat(seen.page().select("ins").eachText()).contains("Slower");
        assertThat(seen.page().select("#title").val()).isEqualTo("Slower");

        var version = seen.page().select("input[name=version]").val();
        assertThat(editor.post(
                                write(draft),
                                "version",
                                version,
                                "example",
                                "false",
                                "title",
                                "Slower",
                                "summary",
                                "S",
                                "body",
                                "Mine.")
                        .status())
                .isEqualTo(303);
        assertThat(editions.of(draft.id())).hasSize(3);
    }

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/edit/publications?q=%00%27%22%3Cscript%3E&show=nonsense&kind=%00&page=-5",
                "/edit/publications?page=99999999",
                "/edit/publications?q=%25_%5C"
            })
    void hostileQuestionsToTheListAreAnswered(String path) {
        var seen = editor.get(path);

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.page().select("main script")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/edit/publications/not-an-id",
                "/edit/publications/00000000-0000-0000-0000-000000000000",
                "/edit/publications/00000000-0000-0000-0000-000000000000/write",
                "/edit/publications/new/nonsense"
            })
    void whatIsNotThereIsNotFound(String path) {
        assertThat(editor.get(path).status()).isEqualTo(404);
    }

    @Test
    void othersMayNotComeIn() {
        var draft = begun("Private");
        for (var email :
                new String[] {"client@demo.test", "coach@demo.test", "coordinator@demo.test", "admin@demo.test"}) {
            assertThat(new Visitor(port).signIn(email).get(path(draft)).status())
                    .as(email)
                    .isIn(403, 404);
        }
        assertThat(new Visitor(port).get(path(draft)).location()).startsWith("/sign-in");
    }

    private static String path(Publication publication) {
        return "/edit/publications/" + publication.id();
    }

    private static String write(Publication publication) {
        return path(publication) + "/write";
    }

    private Publication begun(String title) {
        return done(drafting.begin(newAddress(), words(title), "", EDITH));
    }

    private Publication published(String title) {
        var draft = begun(title);
        return done(publishing.publish(draft.id(), draft.version(), EDITH));
    }
}
