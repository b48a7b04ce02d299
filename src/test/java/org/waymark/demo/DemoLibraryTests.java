package org.waymark.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waymark.testing.DemoWaymarkTest;
import org.waymark.testing.Visitor;

/** The demonstration shows its library at work: something in each state, and something to do for an editor. */
@DemoWaymarkTest
class DemoLibraryTests {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"invited", "written", "edited", "published", "withdrawn", "expired"})
    void thereIsATestimonialInEachState(String state) {
        var garden = editor().get("/edit/testimonials?state=" + state);

        assertThat(garden.page().select("main tbody tr, main li a[href*=/edit/testimonials/]"))
                .as(garden.text())
                .isNotEmpty();
    }

    @Test
    void onlyWhatIsPublishedIsRead() {
        assertThat(new Visitor(port).get("/testimonials").text())
                .contains("I slept the night before the interview.")
                .doesNotContain("plan for the first month and nobody did", "left with a better one", "different ward");
    }

    @ParameterizedTest
    @CsvSource({
        "draft, Study leave for career planning",
        "review, Appointments in the evening",
        "scheduled, When we answer in winter",
        "due, Books that we lend"
    })
    void somethingStandsInEachStateOfWork(String state, String title) {
        assertThat(editor().get("/edit").text()
                        + editor().get("/edit/publications?q=" + title.replace(' ', '+'))
                                .text())
                .as(state)
                .contains(title);
    }

    @Test
    void whatIsArchivedLeadsOn() {
        var asked = new Visitor(port).get("/coffee-mornings");

        assertThat(asked.status()).isEqualTo(301);
        assertThat(asked.location()).isEqualTo("/networking");
    }

    @Test
    void theFilmHasCaptionsChaptersAndATranscript() throws Exception {
        var page = new Visitor(port).get("/resources/scan-in-under-a-minute").page();

        assertThat(page.select("track[kind=captions]")).hasSize(1);
        assertThat(page.select("track[kind=chapters]")).hasSize(1);
        assertThat(page.text()).contains("What type of clinician do I want to be?", "London PSU");
        var film = ask(page.select("video source, video[src]").first().attr("src"));
        assertThat(film.statusCode()).isEqualTo(200);
        assertThat(new String(film.body(), 4, 8, StandardCharsets.US_ASCII)).isEqualTo("ftypisom");
    }

    @Test
    void theSheetIsAPdfWithAWebVersion() throws Exception {
        var documents = new Visitor(port).get("/documents").page();

        assertThat(documents.select("main a[href=/resources/first-appointment-sheet]"))
                .isNotEmpty();
        var sheet = ask(documents
                .select("main a[href$=first-appointment-sheet.pdf]")
                .first()
                .attr("href"));
        assertThat(new String(sheet.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void editorsSeeWhatReadersLeftBehind() {
        var editor = editor();

        assertThat(editor.get("/edit/links").text()).contains("catalogue.waymark-shelf.test");
        assertThat(editor.get("/edit/search").text())
                .contains("locum agencies", "sabbatical abroad", "parental leave pay", "mock interview")
                .doesNotContain("parking");
        assertThat(editor.get("/edit/feedback").text()).contains("what happens to my pay during an F3 year");
    }

    @Test
    void adjustmentsAreSeenByTheClientHerCoachAndTheDesk() {
        assertThat(signedIn("client@demo.test").get("/my/support/adjustments").text())
                .contains("A short break after 45 minutes");
    }

    private Visitor editor() {
        return signedIn("editor@demo.test");
    }

    private Visitor signedIn(String email) {
        return new Visitor(port).signIn(email);
    }

    private HttpResponse<byte[]> ask(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }
}
