package org.waymark.library.link;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkCheckTests {
    private final OddServer server = new OddServer();
    private final OutsideWeb web =
            new OutsideWeb(new PublicHosts("localhost"), "https://unit.test", Duration.ofMillis(1500));

    @AfterEach
    void close() throws IOException {
        server.close();
        web.destroy();
    }

    @Test
    void aPageThatIsThereWorksAndOnlyItsHeadIsAsked() {
        server.says("HEAD /page", "HTTP/1.1 200 OK");

        assertThat(look("/page")).isEqualTo(new Finding.Works(null));
        assertThat(server.asked()).contains("GET /robots.txt", "HEAD /page").doesNotContain("GET /page");
        assertThat(server.asked()).contains("User-Agent: Waymark-link-check/1 (+https://unit.test)");
    }

    @Test
    void whatLooksBrokenByItsHeadIsAskedForAsAReaderWould() {
        server.says("HEAD /page", "HTTP/1.1 405 No").says("GET /page", "HTTP/1.1 200 OK");

        assertThat(look("/page")).isEqualTo(new Finding.Works(null));
    }

    @Test
    void aPageThatHasGoneIsBroken() {
        assertThat(look("/gone")).isInstanceOf(Finding.Broken.class);
        server.says("/error", "HTTP/1.1 500 Oh");
        assertThat(look("/error")).isInstanceOf(Finding.Broken.class);
    }

    @Test
    void whereProgramsMayNotLookAPersonHasTo() {
        server.says("/people", "HTTP/1.1 403 No");
        assertThat(look("/people")).isInstanceOf(Finding.Unsure.class);

        server.on(
                "/robots.txt",
                client -> client.write("HTTP/1.1 200 OK\r\nContent-Length: 30\r\n\r\nUser-agent: *\nDisallow: /secret"
                        .getBytes(ISO_8859_1)));
        assertThat(look("/secret")).isInstanceOf(Finding.Unsure.class);
        assertThat(server.asked()).doesNotContain("HEAD /secret", "GET /secret");
    }

    @Test
    void aBusySiteIsAskedLater() {
        server.says("/busy", "HTTP/1.1 429 Slow down\r\nRetry-After: 120");
        assertThat(look("/busy")).isEqualTo(new Finding.Later(Duration.ofMinutes(2)));

        server.says("/years", "HTTP/1.1 503 Not now\r\nRetry-After: 9999999");
        assertThat(look("/years")).isEqualTo(new Finding.Later(Duration.ofDays(7)));
    }

    @Test
    void redirectsAreFollowedAndThoseForGoodAreNoted() {
        server.says("/new", "HTTP/1.1 200 OK")
                .says("/old", "HTTP/1.1 301 Moved\r\nLocation: /new")
                .says("/now", "HTTP/1.1 302 Found\r\nLocation: " + server.address("/new"));

        assertThat(look("/old")).isEqualTo(new Finding.Works(server.address("/new")));
        assertThat(look("/now")).isEqualTo(new Finding.Works(null));
    }

    @Test
    void redirectsInACircleOrWithoutEndAreBroken() {
        server.says("/a", "HTTP/1.1 302 Found\r\nLocation: /b").says("/b", "HTTP/1.1 302 Found\r\nLocation: /a");
        assertThat(look("/a")).isEqualTo(new Finding.Broken("It leads round in circles"));

        for (int i = 0; i < 20; i++) {
            server.says("/" + i, "HTTP/1.1 302 Found\r\nLocation: /" + (i + 1));
        }
        assertThat(look("/0")).isEqualTo(new Finding.Broken("It leads on more than 5 times"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://[::1]/",
                "http://169.254.169.254/latest/meta-data/",
                "http://10.0.0.1:8080/",
                "http://0177.0.0.1/",
                "http://2130706433/",
                "http://[::ffff:127.0.0.1]/",
                "file:///etc/passwd",
                "ftp://localhost/x",
                "http:///nothing",
                "https://user@127.0.0.1/"
            })
    void noRedirectLeadsIntoAPrivateNetwork(String inside) {
        server.says("/out", "HTTP/1.1 302 Found\r\nLocation: " + inside);

        assertThat(look("/out")).isInstanceOf(Finding.Broken.class);
        assertThat(new LinkCheck(web, () -> {}).look(inside)).isInstanceOf(Finding.Broken.class);
    }

    @Test
    void anotherPortOfAPublicHostIsNotAsked() {
        assertThat(new LinkCheck(web, () -> {}).look("http://1.1.1.1:22/"))
                .isEqualTo(new Finding.Broken("It leads into a private network, where readers can’t follow"));
    }

    @Test
    void aServerThatIsSilentOrDripsIsLeftInTime() {
        server.keepsSilentAt("/silent").dripsAt("/drip");

        for (var path : new String[] {"/silent", "/drip"}) {
            long start = System.nanoTime();
            assertThat(look(path)).isEqualTo(new Finding.Broken("The website didn’t answer in time"));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void tenGigabytesAreNotRead() {
        server.says("HEAD /huge", "HTTP/1.1 404 No").floodsAt("GET /huge");
        assertThat(look("/huge")).isEqualTo(new Finding.Works(null));

        server.floodsAt("GET /robots.txt").says("/page", "HTTP/1.1 200 OK");
        assertThat(look("/page")).isEqualTo(new Finding.Works(null));
        assertThat(server.sent()).isLessThan(64L * 1024 * 1024);
    }

    @Test
    void nonsenseIsBrokenAndEndsNothing() {
        server.on("/nonsense", client -> client.write("\u0000\u0001 not a web server\r\n\r\n".getBytes(ISO_8859_1)));
        server.on(
                "/line", client -> client.write(("HTTP/1.1 200 OK\r\nX: " + "a".repeat(100_000)).getBytes(ISO_8859_1)));
        server.says("/where", "HTTP/1.1 302 Found\r\nLocation: http://%%%");

        for (var path : new String[] {"/nonsense", "/line", "/where"}) {
            assertThat(look(path)).as(path).isInstanceOf(Finding.Broken.class);
        }
        assertThat(new LinkCheck(web, () -> {}).look("https://no-such-host.invalid/"))
                .isInstanceOf(Finding.Broken.class);
        assertThat(new LinkCheck(web, () -> {}).look("not an address")).isInstanceOf(Finding.Broken.class);
    }

    private Finding look(String path) {
        return new LinkCheck(web, () -> {}).look(server.address(path));
    }
}
