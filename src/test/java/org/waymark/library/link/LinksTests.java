package org.waymark.library.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.library.markdown.Markdown;
import org.waymark.library.markdown.Problem;
import org.waymark.library.publication.Drafting;
import org.waymark.library.publication.Publishing;
import org.waymark.library.publication.Shelf;
import org.waymark.testing.TestClock;
import org.waymark.testing.Visitor;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
class LinksTests {
    @LocalServerPort
    private int port;

    @Autowired
    private Links links;

    @Autowired
    private LinksAreChecked work;

    @Autowired
    private OwnLinks ownLinks;

    @Autowired
    private OwnLinksCheck check;

    @Autowired
    private Markdown markdown;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Publishing publishing;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient db;

    private final OddServer server = new OddServer();
    private final OutsideWeb web =
            new OutsideWeb(new PublicHosts("localhost"), "https://unit.test", Duration.ofSeconds(5));
    private final UUID page = UUID.randomUUID();
    private final String title = "Page " + page;

    @BeforeEach
    void onlyOurLinksAreDue() {
        db.sql("delete from library.link").update();
    }

    @AfterEach
    void close() throws IOException {
        links.remove(page);
        server.close();
        web.destroy();
    }

    @Test
    void editorsAreToldOfALinkThatIsBrokenTwiceInARow() {
        var editor = editor();
        links.put(page, "/a-page", title, Set.of(server.address("/gone")));

        round();
        assertThat(editor.get("/edit/links").text())
                .contains("No link is broken.")
                .doesNotContain("/gone");
        round();
        assertThat(links.broken()).as("the second look is a day later").isEmpty();
        clock.advance(Duration.ofDays(1));
        round();

        assertThat(editor.get("/edit/links").text())
                .contains(server.address("/gone"))
                .contains("not there any more")
                .contains(title)
                .contains("Broken since");
    }

    @Test
    void aLinkThatWorksAgainIsForgiven() {
        links.put(page, "/a-page", title, Set.of(server.address("/page")));
        round();
        server.says("/page", "HTTP/1.1 200 OK");
        clock.advance(Duration.ofDays(1));
        round();
        clock.advance(Duration.ofDays(6));
        round();

        assertThat(links.broken()).isEmpty();
        assertThat(server.asked().stream().filter("HEAD /page"::equals))
                .as("once a week")
                .hasSize(2);
    }

    @Test
    void anEditorHasALinkLookedAtAgain() {
        var editor = editor();
        links.put(page, "/a-page", title, Set.of(server.address("/page")));
        round();
        clock.advance(Duration.ofDays(1));
        round();
        server.says("/page", "HTTP/1.1 200 OK");
        var id = links.broken().getFirst().id();

        editor.get("/edit/links");
        assertThat(editor.post("/edit/links/" + id + "/check").status()).isEqualTo(303);
        round();

        assertThat(links.broken()).isEmpty();
    }

    @Test
    void aMovedLinkIsShownWithItsNewAddress() {
        server.says("/old", "HTTP/1.1 301 Moved\r\nLocation: /new").says("/new", "HTTP/1.1 200 OK");
        links.put(page, "/a-page", title, Set.of(server.address("/old")));
        round();

        assertThat(editor().get("/edit/links").text())
                .contains("Moved for good")
                .contains(server.address("/new"));
    }

    @Test
    void inARoundEachSiteIsAskedForOnePage() {
        server.says("/1", "HTTP/1.1 200 OK").says("/2", "HTTP/1.1 200 OK");
        links.put(page, "/a-page", title, Set.of(server.address("/1"), server.address("/2")));

        assertThat(links.due(10)).hasSize(1);
        round();
        assertThat(server.asked()).containsOnlyOnce("GET /robots.txt");
    }

    @Test
    void linksOfNoPageAreForgotten() {
        var other = UUID.randomUUID();
        links.put(page, "/a-page", title, Set.of("https://one.test/", "https://two.test/"));
        links.put(other, "/other", "Other", Set.of("https://one.test/"));

        links.put(page, "/a-page", title, Set.of());
        assertThat(links.count()).isEqualTo(1);
        links.remove(other);
        assertThat(links.count()).isZero();
    }

    @Test
    void whatIsPublishedIsLookedAtUntilItIsArchived() {
        var shelf = new Shelf(drafting, publishing);
        var address = "https://" + Shelf.newWord() + ".test/page";
        var body = "See [one](" + address + "#part), [two](/eligibility) and [three](mailto:a@b.test).\n";

        var resource = shelf.resource("A page", Shelf.website(address + "/other"), body);
        assertThat(db.sql("select address from library.link")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(address, address + "/other");

        shelf.archive(resource, Optional.empty());
        assertThat(links.count()).isZero();
    }

    @Test
    void anEditorIsToldOfOwnLinksThatLeadNowhere() {
        assertThat(check.problems(markdown.read("[here](/no-such-page) and [there](/documents)")))
                .singleElement()
                .asString()
                .contains("/no-such-page leads nowhere");
    }

    @Test
    void aDemonstrationAsksNobody() {
        links.put(page, "/a-page", title, Set.of(server.address("/page")));

        work.run();

        assertThat(server.asked()).isEmpty();
    }

    @Test
    void linksToOwnPagesAreHeldAgainstWhatIsThere() {
        assertThat(problems("[a](/) [b](/documents) [c](/apply?from=x) [d](/eligibility#top)\n"
                        + "[e](https://other.test/x) [f](tel:111) [g](#here)"))
                .isEmpty();
        assertThat(problems("[a](/no-such-page)\n\n[b](/files/" + UUID.randomUUID()
                        + "/guide.pdf)\n\n[c](/resources/no-such-thing)"))
                .extracting(Problem::line)
                .containsExactly(1, 3, 5);
        assertThat(problems("[a](/no-such-page)"))
                .allMatch(problem -> problem.words().contains("leads nowhere") && problem.stops());
    }

    private List<Problem> problems(String text) {
        return ownLinks.problems(markdown.read(text));
    }

    private void round() {
        work.round(new LinkCheck(web, () -> {}));
    }

    private Visitor editor() {
        return new Visitor(port).signIn("editor@demo.test");
    }
}
