package org.waymark.library.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waymark.testing.WaymarkTest;

/** Public pages are the same bytes for everyone, set no cookie, can be kept, and are light. */
@WaymarkTest
class PublicPagesTests {
    private static final int MOST_BYTES = 100 * 1024;

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/one-to-one", "/eligibility", "/urgent-help", "/privacy", "/cookies", "/accessibility"})
    void isTheSameForEveryoneAndSetsNoCookie(String path) throws Exception {
        var page = get(path);
        var withCookie = get(path, "Cookie", "SESSION=NjUyYzM5YjktMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAw");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(withCookie.body()).isEqualTo(page.body());
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(withCookie.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/one-to-one", "/eligibility", "/urgent-help", "/privacy", "/cookies", "/accessibility"})
    void aPageThatDidNotChangeIsNotSentAgain(String path) throws Exception {
        var first = get(path);
        var etag = first.headers().firstValue("ETag").orElseThrow();

        var again = get(path, "If-None-Match", etag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/one-to-one", "/eligibility", "/urgent-help", "/privacy", "/cookies", "/accessibility"})
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

    @Test
    void robotsAreKeptFromPrivatePages() throws Exception {
        assertThat(text("/robots.txt")).contains("Disallow: /my").contains("Disallow: /desk");
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
