package org.waymark.library.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.testing.Invented;
import org.waymark.testing.Visitor;
import org.waymark.testing.WaymarkTest;

/** Public pages are the same bytes for everyone, set no cookie, and can be kept. How light they are: PublicSiteTests. */
@WaymarkTest
class PublicPagesTests extends AReader {
    @ParameterizedTest
    @MethodSource("publicPages")
    void isTheSameForEveryoneAndSetsNoCookie(String path) throws Exception {
        var editor = new Visitor(port).signIn("editor@demo.test");
        var page = get(path);
        // A query that nobody asked with before: the page is drawn for her, not taken from what is kept.
        var drawnForAnEditor = editor.get(path + "?drawn=" + Invented.number());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(drawnForAnEditor.response().body()).isEqualTo(new String(page.body(), UTF_8));
        assertThat(drawnForAnEditor.setsCookie()).isFalse();
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

    @Test
    void theHomePageLeadsOnlyToWhatIsThere() throws Exception {
        var links = page("/").select("main a[href^=/], footer a[href^=/]").eachAttr("href");

        assertThat(links).hasSizeGreaterThan(10);
        for (var link : links) {
            assertThat(get(link).statusCode()).as(link).isIn(200, 303);
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

    private static List<String> publicPages() {
        return ShippedPages.paths();
    }
}
