package org.waymark.library.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.library.publication.Library.EDITH;
import static org.waymark.library.publication.Library.done;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.library.publication.Drafting;
import org.waymark.library.publication.Library;
import org.waymark.library.publication.Publication;
import org.waymark.library.publication.Publishing;
import org.waymark.platform.Actor;
import org.waymark.platform.Settings;
import org.waymark.testing.WaymarkTest;

/** What is published, moved, taken away or set is public at once, on this program and on others. */
@WaymarkTest
class PublishedPagesTests extends AReader {
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

    @Test
    void thePromisesComeFromTheSettings() throws Exception {
        assertThat(text("/one-to-one"))
                .contains("within 14 days")
                .contains("24 hours before the start")
                .contains("up to 3 appointments")
                .contains("60 minutes");
    }

    @Test
    void theNoticeSaysHowLongAnswersTake() throws Exception {
        assertThat(page("/").select(".app-notice").text()).contains("within 14 days");
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
    void aSettingIsPublicAtOnce() throws Exception {
        assertThat(text("/accessibility")).doesNotContain("Tested: in March by six people");
        tested("in March by six people");
        try {
            assertThat(text("/accessibility")).contains("Tested: in March by six people");
        } finally {
            tested("");
        }
    }

    private void tested(String how) {
        settings.change(UnitSettings.ACCESSIBILITY_TESTED, how, clock.instant(), Actor.waymark(), "a test");
    }

    @Test
    void theSitemapNamesWhatIsPublishedAndTheFeedWhatIsNew() throws Exception {
        var sitemap = new String(get("/sitemap.xml").body(), UTF_8);
        var feed = get("/resources.atom");

        assertThat(Jsoup.parse(sitemap, Parser.xmlParser()).select("loc").eachText())
                .anyMatch(address -> address.endsWith("/one-to-one"))
                .anyMatch(address -> address.endsWith("/resources"))
                .anyMatch(address -> address.endsWith("/eligibility"))
                .doesNotHaveDuplicates()
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
}
