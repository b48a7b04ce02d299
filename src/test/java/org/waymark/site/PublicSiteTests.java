package org.waymark.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waymark.accounts.People;
import org.waymark.library.publication.Drafting;
import org.waymark.library.publication.Publishing;
import org.waymark.library.testimonial.TestimonialInvitations;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.platform.work.AllDueWork;
import org.waymark.testing.PristineWaymarkTest;
import org.waymark.testing.TestClock;

/**
 * Every page that a demonstration sends to somebody who isn't signed in: valid, and light. What the pages are comes from
 * the program: its sitemap, its public routes, and all that links, forms and mails lead to from there.
 */
@PristineWaymarkTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class PublicSiteTests {
    private static final int MOST_BYTES = 100 * 1024;

    /** Routes whose own page nobody can come to here. */
    private static final Map<String, String> NOT_HERE = Map.of(
            "/error", "answers what went wrong, and isn't asked for itself",
            "/invitation/first/{signed}", "the first administrator of a live unit");

    @LocalServerPort
    private int port;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Publishing publishing;

    @Autowired
    private TestimonialInvitations testimonials;

    @Autowired
    private People people;

    @Autowired
    private AllDueWork work;

    @Autowired
    private TestClock clock;

    private final PublicRoutes routes = new PublicRoutes();
    private Reader reader;
    private List<SentPage> pages;
    private PageFolder folder;

    @BeforeAll
    void readAll() throws Exception {
        var office = new BackOffice(port, drafting, publishing);
        reader = new Reader(port, routes);
        publish(office);
        reader.readFrom(addresses());
        reader.readFrom(
                List.of("/search?q=interveiw", "/search?q=qqzzxx", "/resources?q=qqzzxx", "/questions?q=qqzzxx"));
        readMails(office);
        pages = reader.seen().stream().filter(SentPage::isHtml).toList();
        folder = PageFolder.with(pages);
    }

    private void publish(BackOffice office) throws Exception {
        var blocks = Files.readString(Path.of("src/test/resources/site/every-block.md"));
        office.publish("every-block", "Every block", blocks + "\n" + String.join("\n\n", office.films()) + "\n");
        office.takeAway(office.publish("taken-away", "What was taken away", "Words."));
    }

    private List<String> addresses() {
        var sitemap = Jsoup.parse(new String(reader.get("/sitemap.xml").body()), Parser.xmlParser());
        var published =
                sitemap.select("loc").eachText().stream().map(found -> found.replaceFirst("^https?://[^/]+", ""));
        // A row with a variable is asked for with one that can't be: such pages are seen by people too.
        var rows = routes.pages().stream()
                .map(row -> row.getPatternString()
                        .replaceAll("\\{[^}]+}", UUID.randomUUID().toString()));
        return Stream.of(published, rows, Stream.of("/no-such-page", "/taken-away"))
                .flatMap(all -> all)
                .toList();
    }

    private void readMails(BackOffice office) {
        office.inviteToTheStaff("noor@site.test");
        var client = people.byEmail(new EmailText("client@demo.test")).orElseThrow();
        testimonials.invite(client.id(), UUID.randomUUID());
        work.runNow();
        reader.readFrom(office.linksInMails(routes));
        clock.advance(Duration.ofDays(8));
        work.runNow();
        reader.readFrom(office.linksInMails(routes));
    }

    @Test
    void everyPublicPageWasSeen() {
        var seen = new TreeMap<String, List<SentPage>>();
        for (var page : reader.seen()) {
            if (page.status() == 200 || page.status() == 410 && page.address().equals("/sign-in/over")) {
                routes.page(page.path())
                        .ifPresent(row -> seen.computeIfAbsent(row.getPatternString(), _ -> new ArrayList<>())
                                .add(page));
            }
        }
        System.out.println("Read " + pages.size() + " public pages.");
        assertThat(seen.keySet())
                .containsAll(routes.pages().stream()
                        .map(row -> row.getPatternString())
                        .filter(row -> !NOT_HERE.containsKey(row))
                        .toList());
        assertThat(pages)
                .extracting(SentPage::status)
                .contains(200, 404, 410, 422)
                .allMatch(status -> status < 500);
    }

    /** The checker of the W3C and the WHATWG. */
    @Test
    void theNuCheckerFindsNothingWrong() {
        assertThat(NuChecker.problems(pages)).isEmpty();
    }

    @Test
    void htmlValidateFindsNothingWrong() throws Exception {
        assertThat(HtmlValidate.problems(folder)).isEmpty();
    }

    /** As the pages travel: with all that a browser loads for them by itself, each part once. */
    @Test
    void noPageWeighsMoreThanAHundredKilobytes() {
        var weights = new Weights(port);
        var heaviest = pages.stream()
                .map(weights::of)
                .sorted(Comparator.comparing(Weights.Weight::bytes).reversed())
                .toList();
        System.out.println("The heaviest of " + heaviest.size() + " public pages, with all that they load:");
        heaviest.stream().limit(5).forEach(System.out::println);

        assertThat(heaviest).allMatch(weight -> weight.bytes() < MOST_BYTES);
    }
}
