package org.waymark.library.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.library.publication.Library.EDITH;
import static org.waymark.library.publication.Library.done;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.library.publication.Drafting;
import org.waymark.library.publication.Library;
import org.waymark.library.publication.Publication;
import org.waymark.library.publication.Publishing;
import org.waymark.platform.Actor;
import org.waymark.platform.Settings;
import org.waymark.testing.WaymarkTest;

/** Public pages are the same bytes for everyone, set no cookie, can be kept, and are light. */
@WaymarkTest
class PublicPagesTests {
    private static final int MOST_BYTES = 100 * 1024;

    @LocalServerPort
    private int port;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Publishing publishing;

    /** A change that doesn't go through this program's own code. */
    @Autowired
    private JdbcClient otherNode;

    @Autowired
    private Clock clock;

    @Autowired
    private Settings settings;

    private final HttpClient http = HttpClient.newHttpClient();

    @ParameterizedTest
    @MethodSource("publicPages")
    void isTheSameForEveryoneAndSetsNoCookie(String path) throws Exception {
        var page = get(path);
        var withCookie = get(path, "Cookie", "SESSION=NjUyYzM5YjktMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAw");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(withCookie.body()).isEqualTo(page.body());
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(withCookie.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("publicPages")
    void aPageThatDidNotChangeIsNotSentAgain(String path) throws Exception {
        var first = get(path);
        var etag = first.headers().firstValue("ETag").orElseThrow();

        var again = get(path, "If-None-Match", etag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
    }

    @ParameterizedTest
    @MethodSource("publicPages")
    void weighsLessThanAHundredKilobytesWithAllItsAssets(String path) throws Exception {
        var page = get(path);
        var bytes = zipped(page.body());
        for (var asset : Jsoup.parse(new String(page.body(), UTF_8))
                .select("link[rel=stylesheet], link[rel=icon], script[src], img[src]")) {
            var address = asset.hasAttr("href") ? asset.attr("href") : asset.attr("src");
            var file = get(address);
            assertThat(file.statusCode()).as(address).isEqualTo(200);
            bytes += zipped(file.body());
        }

        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    @Test
    void thePromisesComeFromTheSettings() throws Exception {
        assertThat(text("/one-to-one"))
                .contains("within 14 days")
                .contains("24 hours before the start")
                .contains("up to 3 appointments")
                .contains("60 minutes");
    }

    @Test
    void theHomePageLeadsOnlyToWhatIsThere() throws Exception {
        var page = Jsoup.parse(new String(get("/").body(), UTF_8));
        for (var link : page.select("main a[href^=/], footer a[href^=/]")) {
            assertThat(get(link.attr("href")).statusCode())
                    .as(link.attr("href"))
                    .isIn(200, 303);
        }
    }

    @ParameterizedTest
    @MethodSource("publicPages")
    void asksNobodyElseForAnything(String path) throws Exception {
        var page = page(path);

        assertThat(page.select("[src], link[href], [srcset], [poster], [data], object, embed, iframe, style"))
                .allSatisfy(part -> assertThat(part.hasAttr("src") ? part.attr("src") : part.attr("href"))
                        .as(part.outerHtml())
                        .matches("/[^/].*|"
                                + Pattern.quote(
                                        page.select("link[rel=canonical]").attr("href"))));
        assertThat(get(path).headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'self';");
    }

    @ParameterizedTest
    @MethodSource("publicPages")
    void saysWhatItIsToWhoeverLinksToIt(String path) throws Exception {
        var page = page(path);

        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(path);
        assertThat(page.select("meta[name=description]").attr("content"))
                .isNotBlank()
                .doesNotContain("{{");
        assertThat(page.select("meta[property=og:title]").attr("content")).isNotBlank();
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.body().text()).doesNotContain("{{").doesNotContain(":::");
    }

    @Test
    void aPageThatMovedLeadsToItsNewAddressAtOnce() throws Exception {
        var page = published("moving");
        assertThat(get(page.path()).statusCode()).isEqualTo(200);

        var moved = done(publishing.changeAddress(page.id(), page.version(), Library.newAddress("moved"), EDITH));
        var seen = get(page.path());

        assertThat(seen.statusCode()).isEqualTo(301);
        assertThat(seen.headers().firstValue("Location").orElseThrow()).endsWith(moved.path());
        assertThat(get(moved.path()).statusCode()).isEqualTo(200);
    }

    @Test
    void aPageThatWasTakenAwayIsGoneAtOnce() throws Exception {
        var page = published("going");
        assertThat(get(page.path()).statusCode()).isEqualTo(200);

        done(publishing.archive(page.id(), page.version(), Optional.empty(), EDITH));

        assertThat(get(page.path()).statusCode()).isEqualTo(410);
    }

    @Test
    void aDraftIsNotThereAndNeitherIsAnUnknownPath() throws Exception {
        var address = Library.newAddress("draft");
        done(drafting.begin(address, Library.words("A draft"), "", EDITH));

        assertThat(get(address.path()).statusCode()).isEqualTo(404);
        assertThat(get("/no-such-page").statusCode()).isEqualTo(404);
        assertThat(get("/home").statusCode()).isEqualTo(404);
    }

    @Test
    void aLongPageHasAListOfItsContentsThatLeadsToThem() throws Exception {
        var page = page("/privacy");

        assertThat(page.select(".nhsuk-contents-list a"))
                .hasSizeGreaterThan(4)
                .allSatisfy(link -> assertThat(page.select(link.attr("href")))
                        .as(link.attr("href"))
                        .hasSize(1));
    }

    @Test
    void aPageInASectionLeadsUpAndBeside() throws Exception {
        var page = page("/foundation-doctors/choosing-a-specialty");

        assertThat(page.select(".nhsuk-breadcrumb__link").eachAttr("href")).contains("/", "/foundation-doctors");
        assertThat(page.select(".app-beside a").eachAttr("href"))
                .contains("/foundation-doctors/f3-options")
                .doesNotContain("/foundation-doctors/choosing-a-specialty");
    }

    @Test
    void aHeadIsAnsweredWithoutABody() throws Exception {
        var head = http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/privacy"))
                        .HEAD()
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("ETag"))
                .isEqualTo(get("/privacy").headers().firstValue("ETag"));
    }

    @Test
    void keptPagesHaveTheSecurityHeadersOfAllPages() throws Exception {
        get("/cookies");
        var kept = get("/cookies").headers();

        assertThat(kept.map())
                .containsKeys(
                        "content-security-policy",
                        "referrer-policy",
                        "permissions-policy",
                        "x-content-type-options",
                        "x-frame-options");
    }

    @Test
    void whatAnotherNodeCommitsIsPublicHereAtOnce() throws Exception {
        var page = published("elsewhere");
        assertThat(text(page.path())).contains("Text.");
        var before = get("/").headers().firstValue("ETag");

        otherNode
                .sql("update library.service_notice set words = 'We are closed on Friday.'")
                .update();
        try {
            awaitUntil(() -> text(page.path()).contains("We are closed on Friday."));
            assertThat(get("/").headers().firstValue("ETag")).isNotEqualTo(before);
        } finally {
            otherNode.sql("""
                    update library.service_notice
                    set words = 'We answer applications and emails within {{reply-days}} days.'
                    """).update();
        }
        awaitUntil(() -> text(page.path()).contains("within 14 days"));
    }

    @Test
    void theNoticeSaysHowLongAnswersTake() throws Exception {
        assertThat(page("/").select(".app-notice").text()).contains("within 14 days");
    }

    @Test
    void aSettingIsPublicAtOnce() throws Exception {
        assertThat(text("/accessibility")).doesNotContain("Tested: in March by six people");
        settings.change(
                UnitSettings.ACCESSIBILITY_TESTED,
                "in March by six people",
                clock.instant(),
                Actor.waymark(),
                "a test");
        assertThat(text("/accessibility")).contains("Tested: in March by six people");
    }

    @Test
    void theSitemapNamesWhatIsPublishedAndTheFeedWhatIsNew() throws Exception {
        var sitemap = new String(get("/sitemap.xml").body(), UTF_8);
        var feed = get("/resources.atom");

        assertThat(Jsoup.parse(sitemap, Parser.xmlParser()).select("loc").eachText())
                .anyMatch(address -> address.endsWith("/one-to-one"))
                .anyMatch(address -> address.contains("/resources/"));
        assertThat(feed.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
        assertThat(Jsoup.parse(new String(feed.body(), UTF_8), Parser.xmlParser())
                        .select("entry"))
                .isNotEmpty();
    }

    @Test
    void aDemonstrationIsNoPlaceForRobots() throws Exception {
        assertThat(new String(get("/robots.txt").body(), UTF_8)).isEqualTo("User-agent: *\nDisallow: /\n");
        assertThat(Robots.rules(false, "https://unit.test"))
                .contains("Disallow: /my\n")
                .contains("Disallow: /desk\n")
                .doesNotContain("Disallow: /\n")
                .contains("Sitemap: https://unit.test/sitemap.xml");
    }

    private Publication published(String word) {
        var begun = done(drafting.begin(Library.newAddress(word), Library.words("A page"), "", EDITH));
        return done(publishing.publish(begun.id(), begun.version(), EDITH));
    }

    private static void awaitUntil(Callable<Boolean> holds) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(2).toNanos();
        while (!holds.call()) {
            assertThat(System.nanoTime()).as("2 seconds later").isLessThan(end);
        }
    }

    private static List<String> publicPages() {
        return ShippedPages.paths();
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(new String(get(path).body(), UTF_8));
    }

    private String text(String path) throws Exception {
        return Jsoup.parse(new String(get(path).body(), UTF_8)).text();
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static int zipped(byte[] body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(body);
        }
        return bytes.size();
    }
}
