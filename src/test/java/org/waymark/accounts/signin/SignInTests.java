package org.waymark.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.accounts.People;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.platform.Actor;
import org.waymark.testing.AtOnce;
import org.waymark.testing.Invented;
import org.waymark.testing.TestClock;
import org.waymark.testing.Visitor;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
class SignInTests {
    @LocalServerPort
    private int port;

    @Autowired
    private SignInRequests requests;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient db;

    private Visitor visitor;

    @BeforeEach
    void newVisitor() {
        visitor = new Visitor(port);
    }

    @Test
    void theLinkSignsInANewPersonAsClient() {
        var email = Invented.email("Amara");

        var entered =
                visitor.post("/sign-in/enter", "token", secretsOf(ask(email)).token());

        assertThat(entered.status()).isEqualTo(303);
        assertThat(entered.location()).isEqualTo("/my");
        assertThat(people.byEmail(new EmailText(email)))
                .hasValueSatisfying(person ->
                        assertThat(person.roles()).extracting(Enum::name).containsExactly("CLIENT"));
    }

    @Test
    void theLinkWorksOnceAndTheCodeOfTheSameMailNoMore() {
        var request = ask(Invented.email("Bea"));
        var secrets = secretsOf(request);
        visitor.post("/sign-in/enter", "token", secrets.token());

        var again = new Visitor(port).post("/sign-in/enter", "token", secrets.token());
        var byCode = new Visitor(port).post("/sign-in/enter", "request", request.toString(), "code", secrets.code());

        assertThat(again.location()).isEqualTo("/sign-in/over");
        assertThat(byCode.location()).isEqualTo("/sign-in/sent/" + request + "?wrong");
    }

    @Test
    void openingTheLinkChangesNothing() {
        var secrets = secretsOf(ask(Invented.email("Cara")));
        for (int scanner = 0; scanner < 3; scanner++) {
            assertThat(new Visitor(port).get("/sign-in/link/" + secrets.token()).status())
                    .isEqualTo(200);
        }

        assertThat(visitor.post("/sign-in/enter", "token", secrets.token()).location())
                .isEqualTo("/my");
    }

    @Test
    void theCodeWorksInAnotherBrowserAndWithSpaces() {
        var request = ask(Invented.email("Dina"));
        var code = secretsOf(request).code();

        var entered = new Visitor(port)
                .post(
                        "/sign-in/enter",
                        "request",
                        request.toString(),
                        "code",
                        code.substring(0, 3) + " " + code.substring(3));

        assertThat(entered.location()).isEqualTo("/my");
    }

    @Test
    void fiveWrongCodesEndTheCodeButNotTheLink() {
        var request = ask(Invented.email("Ella"));
        var secrets = secretsOf(request);
        var wrong = secrets.code().equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 5; i++) {
            visitor.post("/sign-in/enter", "request", request.toString(), "code", wrong);
        }

        assertThat(visitor.post("/sign-in/enter", "request", request.toString(), "code", secrets.code())
                        .location())
                .endsWith("?wrong");
        assertThat(visitor.post("/sign-in/enter", "token", secrets.token()).location())
                .isEqualTo("/my");
    }

    @Test
    void theLinkIsOverAfterThirtyMinutes() {
        var secrets = secretsOf(ask(Invented.email("Femi")));
        clock.advance(Duration.ofMinutes(30));

        assertThat(visitor.post("/sign-in/enter", "token", secrets.token()).location())
                .isEqualTo("/sign-in/over");
    }

    @Test
    void aKnownAndAnUnknownAddressGetTheSameAnswer() {
        var known = Invented.email("Gita");
        new Visitor(port).signIn(known);

        var toKnown = visitor.post("/sign-in", "email", known);
        var toUnknown = visitor.post("/sign-in", "email", Invented.email("Nobody"));

        assertThat(shape(toKnown)).isEqualTo(shape(toUnknown));
        assertThat(shape(visitor.follow(toKnown))).isEqualTo(shape(visitor.follow(toUnknown)));
    }

    @Test
    void theSixthLinkInAnHourIsRefusedForAnyAddress() {
        var email = Invented.email("Hana");
        for (int i = 0; i < 5; i++) {
            assertThat(visitor.post("/sign-in", "email", email).status()).isEqualTo(303);
        }

        assertThat(visitor.post("/sign-in", "email", email).status()).isEqualTo(429);
        clock.advance(Duration.ofMinutes(61));
        assertThat(visitor.post("/sign-in", "email", email).status()).isEqualTo(303);
    }

    @Test
    void whatIsNoAddressIsKeptAndExplained() {
        var answer = visitor.post("/sign-in", "email", "amara at home");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#email").val()).isEqualTo("amara at home");
        assertThat(answer.page().select(".nhsuk-error-summary").text()).contains("Enter an email address");
    }

    @Test
    void twoPressesAtOnceSignInOnce() throws Exception {
        var token = secretsOf(ask(Invented.email("Ines"))).token();
        Callable<String> press =
                () -> new Visitor(port).post("/sign-in/enter", "token", token).location();
        assertThat(AtOnce.both(press, press)).containsExactlyInAnyOrder("/my", "/sign-in/over");
    }

    @Test
    void theNextPageIsKeptButNeverLeadsElsewhere() {
        visitor.post("/sign-in", "email", Invented.email("Jo"), "next", "https://elsewhere.test/");
        visitor.post("/sign-in", "email", Invented.email("Jo"), "next", "//elsewhere.test/");

        assertThat(db.sql("select count(*) from accounts.sign_in_request where next_path like '%elsewhere%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        var request = requests.ask(Invented.email("Kit"), "/apply?eligibility=x", Duration.ofMinutes(30));
        assertThat(visitor.post(
                                "/sign-in/enter",
                                "token",
                                secretsOf(request.id()).token())
                        .location())
                .isEqualTo("/apply?eligibility=x");
    }

    @Test
    void aClosedAccountCanNotSignIn() {
        var email = Invented.email("Lena");
        new Visitor(port).signIn(email);
        var person = people.byEmail(new EmailText(email)).orElseThrow();
        people.setActive(person.id(), false, Actor.waymark());

        assertThat(visitor.post("/sign-in/enter", "token", secretsOf(ask(email)).token())
                        .location())
                .isEqualTo("/sign-in/over");
    }

    @Test
    void aPostFromAnotherSiteIsRefused() throws Exception {
        var client = java.net.http.HttpClient.newHttpClient();
        var request = java.net.http.HttpRequest.newBuilder(java.net.URI.create("http://localhost:" + port + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("email=mara%40people.test"))
                .build();

        assertThat(client.send(request, java.net.http.HttpResponse.BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void noTokenOrCodeStandsInTheTable() {
        var request = ask(Invented.email("Nour"));
        var secrets = secretsOf(request);

        var row = db.sql("select r::text from accounts.sign_in_request r where id = :id")
                .param("id", request)
                .query(String.class)
                .single();

        assertThat(row).doesNotContain(secrets.token()).doesNotContain(secrets.code());
    }

    private UUID ask(String email) {
        var location = visitor.post("/sign-in", "email", email).location();
        return UUID.fromString(location.substring("/sign-in/sent/".length()));
    }

    private Secrets secretsOf(UUID request) {
        return requests.secretsOf(request).orElseThrow();
    }

    private static String shape(Visitor.Seen seen) {
        return seen.status()
                + seen.page().html().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID")
                + seen.location().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID");
    }
}
