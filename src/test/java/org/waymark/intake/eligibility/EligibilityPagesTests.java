package org.waymark.intake.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waymark.testing.TestClock;
import org.waymark.testing.WaymarkTest;

/** The check as a person without JavaScript goes through it. */
@WaymarkTest
class EligibilityPagesTests {
    @LocalServerPort
    private int port;

    @Autowired
    private EligibilityCarried carried;

    @Autowired
    private TestClock clock;

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    @Test
    void aLondonTraineeLearnsThatSheIsEligibleAndGoesOnToApply() throws Exception {
        var page = answer(answer(answer(get("/eligibility"), "doctor"), "st4"), "london");

        assertThat(page.select("h1").text()).isEqualTo("You are eligible for 1-2-1 support");
        assertThat(page.text()).contains("london-training-number");
        var apply = page.select("a[href^=/apply?eligibility=]").attr("href");
        var answers = carried.read(apply.substring(apply.indexOf('=') + 1)).orElseThrow();
        assertThat(answers.profession()).contains("doctor");
        assertThat(answers.grade()).contains("st4");
        assertThat(answers.chosen(Question.TRAINING_REGION)).contains("london");
    }

    @Test
    void aKssFoundationTraineeIsSentToHerOwnServiceAtOnce() throws Exception {
        var page = answer(answer(answer(get("/eligibility"), "doctor"), "f1"), "kss");

        assertThat(page.select("h1").text()).isEqualTo("Your own region has a service for you");
        assertThat(page.select("a[href^=/apply]")).isEmpty();
        assertThat(page.select("a[href^=https://kss.hee.nhs.uk/]")).hasSize(1);
    }

    @Test
    void aConsultantReadsWhatStaysOpen() throws Exception {
        var page = answer(answer(answer(get("/eligibility"), "doctor"), "consultant"), "none");

        assertThat(page.select("h1").text()).isEqualTo("1-2-1 support is not open to you now");
        assertThat(page.text()).contains("workshops and webinars");
        assertThat(page.select("a[href^=/apply]")).isEmpty();
    }

    @Test
    void noAnswerIsAnErrorBesideTheQuestionAndOnTop() throws Exception {
        var response = post("/eligibility/profession", Map.of("soFar", ""));

        assertThat(response.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(response.body());
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".nhsuk-error-summary a").attr("href")).isEqualTo("#answer");
        assertThat(page.select("#answer")).hasSize(1);
        assertThat(page.select("#answer-error").text()).contains("Select your profession");
    }

    @Test
    void anAnswerThatWasNotOfferedIsRefused() throws Exception {
        assertThat(post("/eligibility/profession", Map.of("soFar", "", "answer", "astronaut"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aDateThatIsNoneIsRefusedAndKept() throws Exception {
        var soFar = carried.sign(
                EligibilityAnswers.ofText("profession=pharmacist&work-region=london&grade=foundation-pharmacist"));

        var response =
                post("/eligibility/registered", Map.of("soFar", soFar, "day", "31", "month", "2", "year", "2026"));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(response.body()).select("input[name=day]").attr("value"))
                .isEqualTo("31");
    }

    @Test
    void backLeadsToTheQuestionBeforeWithItsAnswer() throws Exception {
        var page = answer(answer(get("/eligibility"), "nurse"), "london");

        var before = get(page.select(".nhsuk-back-link").attr("href"));

        assertThat(before.select("h1").text()).isEqualTo("Which region do you work or train in?");
        assertThat(before.select("input[value=london]").hasAttr("checked")).isTrue();
    }

    @Test
    void aChangedAnswerAsksAgainOnlyWhatFollowsFromIt() throws Exception {
        var result = answer(answer(answer(get("/eligibility"), "doctor"), "st4"), "london");

        var page = answer(get(result.select("a:contains(Change)").first().attr("href")), "nurse");

        assertThat(page.select("h1").text()).isEqualTo("Which region do you work or train in?");
    }

    @Test
    void answersRunOutAfterTwoHoursWithAClearPage() throws Exception {
        var soFar = carried.sign(EligibilityAnswers.ofText("profession=doctor"));
        clock.advance(Duration.ofHours(2));

        var response = post("/eligibility/grade", Map.of("soFar", soFar, "answer", "st4"));

        assertThat(response.statusCode()).isEqualTo(410);
        assertThat(Jsoup.parse(response.body()).select("h1").text()).isEqualTo("Your answers have run out");
    }

    @Test
    void answersThatWeDidNotSignAreNotRead() throws Exception {
        var response = http.send(
                HttpRequest.newBuilder(address("/eligibility/answer?so-far=abc.def"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(410);
    }

    @Test
    void anotherSitesPostIsRefusedAndNoCookieIsSet() throws Exception {
        var request = HttpRequest.newBuilder(address("/eligibility/profession"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.ofString("answer=doctor"))
                .build();

        assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(403);
        assertThat(post("/eligibility/profession", Map.of("answer", "doctor"))
                        .headers()
                        .firstValue("Set-Cookie"))
                .isEmpty();
    }

    private Document answer(Document page, String value) throws Exception {
        var form = page.select("main form").first();
        var answered = post(
                form.attr("action"),
                Map.of("soFar", form.select("input[name=soFar]").attr("value"), "answer", value));
        assertThat(answered.statusCode()).isEqualTo(200);
        return Jsoup.parse(answered.body());
    }

    private Document get(String path) throws Exception {
        var response = http.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(response.body());
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
