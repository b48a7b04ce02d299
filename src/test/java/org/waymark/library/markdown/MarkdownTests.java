package org.waymark.library.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.library.markdown.Texts.MARKDOWN;
import static org.waymark.library.markdown.Texts.drawn;
import static org.waymark.library.markdown.Texts.page;

import org.junit.jupiter.api.Test;

class MarkdownTests {
    @Test
    void headingsHaveTheirLookAndAnIdOfTheirWords() {
        var page = page("## What happens, and when\n\n### Dr O’Neill’s café\n\n## What happens, and when");

        assertThat(page.select("h2").eachAttr("id"))
                .containsExactly("what-happens-and-when", "what-happens-and-when-2");
        assertThat(page.select("h3#dr-oneills-cafe").hasClass("nhsuk-heading-s"))
                .isTrue();
    }

    @Test
    void anIdStaysTheSameWhenASettingChanges() {
        var read = MARKDOWN.read("## Within {{reply-days}} days");

        assertThat(read.headings()).containsExactly(new Heading(2, "Within 14 days", "within-reply-days-days", 1));
    }

    @Test
    void listsLookLikeOurs() {
        var page = page("- one\n- two\n\n1. first\n2. second");

        assertThat(page.select("ul.nhsuk-list.nhsuk-list--bullet > li").eachText())
                .containsExactly("one", "two");
        assertThat(page.select("ol.nhsuk-list.nhsuk-list--number > li").eachText())
                .containsExactly("first", "second");
    }

    @Test
    void aTableIsResponsive() {
        var page = page("| Stage | Question |\n|---|---|\n| **S** | What type of *clinician*? |");

        assertThat(page.select("table.nhsuk-table--responsive thead th").eachText())
                .containsExactly("Stage", "Question");
        assertThat(page.select("td strong").text()).isEqualTo("S");
        assertThat(page.select("td .nhsuk-table__heading").eachText()).containsExactly("Stage", "Question");
    }

    @Test
    void valuesOfSettingsAreFilledInAndEscaped() {
        var page = page("{{unit-name}} answers within {{ reply-days }} days.");

        assertThat(page.text()).isEqualTo("Careers <b>& more</b> answers within 14 days.");
        assertThat(page.select("b")).isEmpty();
    }

    @Test
    void anUnknownValueIsAProblemOnItsLine() {
        assertThat(MARKDOWN.read("One.\n\nTwo {{nothing}}.").problems())
                .containsExactly(new Problem(3, "There is no value called “nothing”."));
    }

    @Test
    void blocksAreDrawnWithOurComponents() {
        var page = page("""
                ::: inset
                Bring **nothing**.
                :::
                ::: warning Less than 24 hours
                Tell us why.
                :::
                ::: details What to bring
                Yourself.
                :::
                ::: do
                - come as you are
                :::
                ::: dont
                - prepare a [talk](/talk)
                :::
                ::: action
                [Check if you can apply](/eligibility)
                :::
                ::: think
                What would you miss?
                :::
                ::: example Ade’s list
                He wrote three.
                :::
                """);

        assertThat(page.select(".nhsuk-inset-text strong").text()).isEqualTo("nothing");
        assertThat(page.select(".nhsuk-card--warning h2").text()).contains("Less than 24 hours");
        assertThat(page.select("details summary").text()).isEqualTo("What to bring");
        assertThat(page.select("ul.nhsuk-list--tick li svg[viewBox=0 0 24 24] path[d]"))
                .hasSize(1);
        assertThat(page.select("ul.nhsuk-list--cross li a").attr("href")).isEqualTo("/talk");
        assertThat(page.select("a.nhsuk-action-link").attr("href")).isEqualTo("/eligibility");
        assertThat(page.select(".app-think p").text()).isEqualTo("What would you miss?");
        assertThat(page.select(".app-example").text()).contains("An example", "Ade’s list", "He wrote three.");
    }

    @Test
    void aBlockInsideABlockEndsFirst() {
        var page = page("""
                ::: details More
                Before.
                ::: inset
                Inside.
                :::
                After.
                :::
                Outside.
                """);

        assertThat(page.select("details .nhsuk-inset-text").text())
                .contains("Inside.")
                .doesNotContain("After");
        assertThat(page.select("details").text()).contains("After.").doesNotContain("Outside");
    }

    @Test
    void headingsOfBlocksStandBelowTheHeadingAbove() {
        var page = page("## Part\n\n::: warning Careful\nWords.\n:::\n\n### Smaller\n\n::: exercise\nWrite.\n:::");

        assertThat(page.select(".nhsuk-card--warning h3")).hasSize(1);
        assertThat(page.select(".app-exercise h4")).hasSize(1);
    }

    @Test
    void eachLineOfCardsIsACardThatLeadsSomewhere() {
        var page = page("""
                ::: cards
                - [1-2-1 support](/one-to-one) Time with a coach.
                - [Events](/events) Workshops and *webinars*.
                :::
                """);

        assertThat(page.select("ul.nhsuk-card-group > li h2 a.nhsuk-card__link").eachAttr("href"))
                .containsExactly("/one-to-one", "/events");
        assertThat(page.select(".nhsuk-card__description").eachText())
                .containsExactly("Time with a coach.", "Workshops and webinars.");
    }

    @Test
    void stepsAreNumberedItemsOrPartsWithHeadings() {
        assertThat(page("::: steps\n1. Apply.\n2. Wait.\n:::")
                        .select("ol.app-steps > li")
                        .eachText())
                .containsExactly("Apply.", "Wait.");

        var parts = page("## How\n::: steps\n### Apply\nIt takes ten minutes.\n\n- a\n- b\n\n### Wait\nNot long.\n:::");
        assertThat(parts.select("ol.app-steps > li > h3").eachText()).containsExactly("Apply", "Wait");
        assertThat(parts.select("ol.app-steps > li").first().text()).isEqualTo("Apply It takes ten minutes. a b");
    }

    @Test
    void aBlockWithoutWhatItAsksForShowsItsWords() {
        assertThat(page("::: steps\nNo list.\n:::\n::: cards\nNo cards.\n:::\n::: do\nNo list either.\n:::")
                        .select("ol, ul"))
                .isEmpty();
        assertThat(page("::: cards\nNo cards.\n:::").text()).isEqualTo("No cards.");
    }

    @Test
    void aBlockOfAnotherFeatureIsDrawnByIt() {
        var page = page("## Come\n\n::: details More\n::: events interviews\n:::");

        assertThat(page.select("details form[action=/events] h4").text()).isEqualTo("Interviews");
    }

    @Test
    void whatShowsNothingIsOnlyRemarkedInThePreview() {
        var read = MARKDOWN.read("::: events gardening\n\n::: circus lions");

        assertThat(MARKDOWN.render(read, RenderFor.PUBLIC)).isBlank();
        assertThat(MARKDOWN.render(read, RenderFor.PREVIEW)).contains("::: events gardening", "::: circus lions");
        assertThat(read.problems())
                .containsExactly(new Problem(3, "There is no block called “circus”. It shows nothing."));
    }

    @Test
    void insideAnotherPageNoFeatureDrawsItsBlock() {
        var read = MARKDOWN.read("## Words\n\n::: events interviews");

        assertThat(MARKDOWN.renderInside(read, new BlockPlace(4, RenderFor.PUBLIC)))
                .contains("Words")
                .doesNotContain("form", "id=");
    }

    @Test
    void aBlockThatDoesNotEndIsNamedAtItsLine() {
        var read = MARKDOWN.read("Words.\n\n::: inset\nMore words.");

        assertThat(read.problems())
                .containsExactly(
                        new Problem(3, "The block “inset” doesn’t end. Write ::: on a line of its own below it."));
        assertThat(drawn("::: inset\nMore words.")).contains("nhsuk-inset-text", "More words.");
    }

    @Test
    void problemsSayWhatToDo() {
        var read = MARKDOWN.read("""
                # Title

                #### Too deep
                [a](http://plain.example)
                ![](https://elsewhere.example/a.png)
                <b>bold</b>
                :::
                ::: do
                no list
                :::
                ::: warning
                words
                :::
                ::: events
                """);

        assertThat(read.problems()).extracting(Problem::line).containsExactly(1, 3, 4, 5, 5, 6, 7, 8, 11, 14);
        assertThat(read.problems())
                .extracting(Problem::words)
                .contains(
                        "Begin headings with ##. The title of the page is its only heading with one #.",
                        "HTML is shown as text. Use Markdown or a block instead.",
                        "Write a heading after “::: warning”.",
                        "Say which topic.");
    }

    @Test
    void linksAndWordsAreListedForOthers() {
        var read = MARKDOWN.read("""
                ## Apply
                [Check](/eligibility), [write](mailto:unit@example.test) or [read](https://example.test/a?b=1#c).
                ::: cards
                - [Events](/events) Come to *one*.
                :::
                [Again](/events)
                """);

        assertThat(read.links())
                .containsExactly("/eligibility", "mailto:unit@example.test", "https://example.test/a?b=1#c", "/events");
        assertThat(read.plainText()).isEqualTo("Apply\nCheck, write or read.\nEvents Come to one.\nAgain");
    }
}
