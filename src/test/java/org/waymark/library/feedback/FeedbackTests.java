package org.waymark.library.feedback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.library.publication.Drafting;
import org.waymark.library.publication.Publication;
import org.waymark.library.publication.Publishing;
import org.waymark.library.publication.Shelf;
import org.waymark.testing.TestClock;
import org.waymark.testing.Visitor;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
class FeedbackTests {
    @LocalServerPort
    private int port;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Publishing publishing;

    @Autowired
    private HelpfulCounts counts;

    @Autowired
    private ReaderNotes notes;

    @Autowired
    private ReaderNotesAreLetGo letGo;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TestClock clock;

    private Publication question;
    private Visitor reader;

    @BeforeEach
    void aQuestion() {
        clock.reset();
        question = new Shelf(drafting, publishing).question("Is it free " + Shelf.newWord() + "?", "applying", "Yes.");
        reader = new Visitor(port);
    }

    @Test
    void anAnswerIsCountedForTheDayAndNothingElseIsKept() {
        var seen = reader.post("/feedback/helpful", "about", question.path(), "helpful", "no");

        assertThat(seen.status()).isEqualTo(303);
        assertThat(seen.setsCookie()).isFalse();
        assertThat(reader.follow(seen).text()).contains("Thank you for your answer", "Is it free");
        assertThat(db.sql("select day || ' ' || yes || ' ' || no from library.helpful_count where publication = :id")
                        .param("id", question.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("2027-03-01 0 1");
    }

    @Test
    void onlyYesOrNoIsAnAnswer() {
        reader.post("/feedback/helpful", "about", question.path(), "helpful", "maybe");
        assertThat(tally()).isEmpty();

        assertThat(reader.post("/feedback/helpful", "about", "/questions/never-asked", "helpful", "yes")
                        .status())
                .isEqualTo(404);
        assertThat(reader.post("/feedback/helpful", "about", "//evil.example", "helpful", "yes")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anotherSiteCannotAnswer() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/feedback/helpful"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Sec-Fetch-Site", "cross-site")
                    .POST(HttpRequest.BodyPublishers.ofString("helpful=yes&about=" + question.path()))
                    .build();
            assertThat(http.send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(tally()).isEmpty();
    }

    @Test
    void aNoteIsSealedAndReadByEditorsWhoDeleteIt() {
        var form = reader.get("/feedback?about=" + question.path());
        assertThat(form.text()).contains("Please don’t write anything about yourself");

        var words = "The number is out of date " + Shelf.newWord();
        var sent = reader.post("/feedback", "about", question.path(), "helpful", "no", "words", words);
        assertThat(reader.follow(sent).text()).contains("Note sent");

        var sealed = db.sql("select sealed from library.reader_note where publication = :id")
                .param("id", question.id().value())
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, UTF_8)).doesNotContain("number");

        var editor = new Visitor(port).signIn("editor@demo.test");
        var seen = editor.get("/edit/feedback");
        assertThat(seen.text()).contains(words, "it didn’t help");
        var card = seen.page().select(".nhsuk-card:contains(" + words + ")");
        var action = card.select("form").attr("action");

        editor.post(action);
        assertThat(editor.get("/edit/feedback").text()).doesNotContain(words);
    }

    @Test
    void aNoteWithoutWordsOrWithTooManyIsAskedForAgain() {
        assertThat(reader.post("/feedback", "about", question.path(), "words", " ")
                        .status())
                .isEqualTo(422);
        var tooLong = reader.post("/feedback", "about", question.path(), "words", "x".repeat(1001));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.page().select("textarea").val()).hasSize(1001);
    }

    @Test
    void notesAreDeletedAfterNinetyDays() {
        reader.post("/feedback", "about", question.path(), "words", "Old words");
        clock.advance(Duration.ofDays(90));
        letGo.run();
        assertThat(notesAbout()).hasSize(1);

        clock.advance(Duration.ofDays(1));
        letGo.run();
        assertThat(notesAbout()).isEmpty();
    }

    @Test
    void whatHelpsFewerThanHalfOfItsReadersComesFirst() {
        for (int i = 0; i < 5; i++) {
            counts.add(question.id(), i < 2);
        }

        assertThat(tally()).singleElement().satisfies(tally -> {
            assertThat(tally.doesNotHelp()).isTrue();
            assertThat(tally.percentYes()).isEqualTo(40);
        });
        var page = new Visitor(port)
                .signIn("editor@demo.test")
                .get("/edit/feedback")
                .page();
        assertThat(page.select("table").first().text()).contains("What helps fewer than half", "40%");
    }

    @Test
    void whoeverSendsTooMuchIsAskedToWait() {
        var limits = new FeedbackLimits(notes, clock);
        for (int i = 0; i < 10; i++) {
            assertThat(limits.mayWrite("192.0.2.1")).isTrue();
        }
        assertThat(limits.mayWrite("192.0.2.1")).isFalse();
        assertThat(limits.mayWrite("192.0.2.2")).isTrue();
        assertThat(limits.mayAnswer("192.0.2.1")).isTrue();
    }

    private List<HelpfulTally> tally() {
        return counts.since(LocalDate.of(2027, 1, 1)).stream()
                .filter(tally -> tally.publication().equals(question.id()))
                .toList();
    }

    private List<ReaderNote> notesAbout() {
        return notes.newest(1000).stream()
                .filter(note -> note.publication().equals(question.id()))
                .toList();
    }
}
