package org.waymark.library.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waymark.library.markdown.Markdown;
import org.waymark.library.markdown.RenderFor;
import org.waymark.library.publication.Drafting;
import org.waymark.library.publication.Publishing;
import org.waymark.library.publication.Shelf;
import org.waymark.testing.Visitor;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
class QuestionsTests {
    @LocalServerPort
    private int port;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Markdown markdown;

    private Shelf shelf;
    private Visitor reader;

    @BeforeEach
    void aReader() {
        shelf = new Shelf(drafting, publishing);
        reader = new Visitor(port);
    }

    @Test
    void questionsStandInTheirGroupsInAFixedOrder() {
        shelf.question("Who reads it?", "confidentiality", "Nobody **else**.");
        shelf.question("How do I apply?", "applying", "By the form.");

        var page = reader.get("/questions").page();

        assertThat(page.select("main h2[id]").eachAttr("id")).containsSubsequence("applying", "confidentiality");
        assertThat(page.select(".nhsuk-contents-list a").eachAttr("href"))
                .containsSubsequence("#applying", "#confidentiality");
        assertThat(page.select("#confidentiality + .nhsuk-expander-group summary")
                        .eachText())
                .contains("Who reads it?");
        assertThat(page.select(".nhsuk-expander-group strong").eachText()).contains("else");
    }

    @Test
    void theSearchLeavesWhatHoldsAllWords() {
        var word = Shelf.newWord();
        shelf.question("Can I bring " + word + "?", "appointments", "Yes, a friend.");
        shelf.question("Is it free?", "appointments", "It is. Bring no money, " + word + ".");

        assertThat(summaries("/questions?q=" + word))
                .containsExactlyInAnyOrder("Can I bring " + word + "?", "Is it free?");
        assertThat(summaries("/questions?q=money+" + word)).containsExactly("Is it free?");
        assertThat(reader.get("/questions?q=" + Shelf.newWord()).text())
                .contains("No question or answer holds these words");
    }

    @Test
    void eachQuestionHasAnAddressOfItsOwnAndAsksWhetherItHelped() {
        var other = shelf.question("What does a coach do?", "coaches", "Listens.");
        var question = shelf.question("Who are the coaches?", "coaches", "## People\n\nPeople.");

        var seen = reader.get(question.path());

        assertThat(seen.setsCookie()).isFalse();
        assertThat(seen.page().select("h1").text()).contains("Coaches", "Who are the coaches?");
        assertThat(seen.page().select("main a[href=" + other.path() + "]")).hasSize(1);
        assertThat(seen.page().select(".app-helpful").text()).contains("Did this help?");
        assertThat(reader.get("/questions/never-asked").status()).isEqualTo(404);
    }

    @Test
    void aBlockShowsAGroupAndAnAnswerNeverDrawsItself() {
        shelf.question("How many learn?", "events-and-learning", "Many.\n\n::: questions events-and-learning");

        var html = markdown.render(markdown.read("::: questions events-and-learning"), RenderFor.PUBLIC);

        assertThat(html).contains("How many learn?", "Many.");
        assertThat(markdown.read("::: questions gardening").problems()).hasSize(1);
    }

    private List<String> summaries(String path) {
        return reader.get(path).page().select("summary").eachText();
    }
}
