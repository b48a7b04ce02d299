package org.waymark.library.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.library.publication.Library.EDITH;
import static org.waymark.library.publication.Library.done;
import static org.waymark.library.publication.Library.words;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.library.publication.Address;
import org.waymark.library.publication.Kind;
import org.waymark.testing.WaymarkTest;

/** An editor writes, looks at what she wrote, and meets another who wrote at the same time. */
@WaymarkTest
class WritingPagesTests extends AnEditorSignedIn {
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
}
