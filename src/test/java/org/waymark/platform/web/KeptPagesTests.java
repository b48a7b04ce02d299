package org.waymark.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.waymark.platform.PublicChanges;
import org.waymark.testing.TestClock;

/** What is kept, for how long, and what never is. */
class KeptPagesTests {
    private final PublicChanges changes = new PublicChanges();
    private final TestClock clock = new TestClock();
    private final KeptPages pages = new KeptPages(changes, clock);
    private final List<String> made = new ArrayList<>();
    private final PublicPagesAreKept filter = new PublicPagesAreKept(pages, onePublicPage());

    KeptPagesTests() {
        changes.listens();
    }

    @Test
    void aPublicPageIsMadeOnce() throws Exception {
        var first = get("/page");
        var second = get("/page");

        assertThat(made).containsExactly("/page");
        assertThat(second.getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
        assertThat(second.getHeader("X-Made-With")).isEqualTo("care");
        assertThat(second.getContentType()).startsWith("text/html");
    }

    @Test
    void aChangeEndsWhatIsKept() throws Exception {
        get("/page");
        changes.changed();
        get("/page");

        assertThat(made).hasSize(2);
    }

    @Test
    void aNewDayEndsWhatIsKept() throws Exception {
        get("/page");
        clock.advance(Duration.ofDays(1));
        get("/page");

        assertThat(made).hasSize(2);
    }

    @Test
    void whatChangedWhileAPageWasMadeIsNotKept() throws Exception {
        var before = pages.now();
        changes.changed();
        pages.keep("/page", KeptPage.of(new MockHttpServletResponse(), "old".getBytes(UTF_8)), before);

        assertThat(pages.find("/page")).isEmpty();
    }

    @Test
    void nothingIsKeptWhileTheDatabaseIsNotHeard() throws Exception {
        get("/page");
        changes.stopsListening();
        get("/page");
        get("/page");

        assertThat(made).hasSize(3);
    }

    @Test
    void whoWritesSeesWhatSheDid() throws Exception {
        get("/page");
        ask("POST", "/edit/page", null);
        get("/page");

        assertThat(made).containsExactly("/page", "/edit/page", "/page");
    }

    @Test
    void whatIsWrittenElsewhereOrRefusedEndsNothing() throws Exception {
        get("/page");
        ask("POST", "/my/appointments", null);
        ask("POST", "/edit/page", "refused=1");
        get("/page");

        assertThat(made).containsExactly("/page", "/my/appointments", "/edit/page");
    }

    @Test
    void aPageOfASignedInPersonIsNeverKept() throws Exception {
        get("/my");
        get("/my");

        assertThat(made).hasSize(2);
    }

    @Test
    void aPageThatSetsACookieIsNeverKept() throws Exception {
        get("/page?cookie=1");
        get("/page?cookie=1");

        assertThat(made).hasSize(2);
    }

    @Test
    void aPageThatSaysItIsPrivateIsNeverKept() throws Exception {
        get("/page?private=1");
        get("/page?private=1");

        assertThat(made).hasSize(2);
    }

    @Test
    void aQueryWithATokenIsNeverKeptNorAnsweredFromMemory() throws Exception {
        get("/page");
        get("/page?token=abc");
        get("/page?token=abc");
        get("/page?version=1&token=abc");

        assertThat(made).hasSize(4);
    }

    @Test
    void theVersionsOfAPageAreKeptApart() throws Exception {
        var one = get("/page?version=1");
        var two = get("/page?version=2");
        get("/page?version=1");

        assertThat(made).hasSize(2);
        assertThat(one.getContentAsString()).isNotEqualTo(two.getContentAsString());
    }

    @Test
    void aPostIsNeverKept() throws Exception {
        ask("POST", "/page", null);
        ask("POST", "/page", null);

        assertThat(made).hasSize(2);
    }

    @Test
    void whoHasThePageIsToldSo() throws Exception {
        var first = get("/page");
        var request = new MockHttpServletRequest("GET", "/page");
        request.addHeader("If-None-Match", "W/" + first.getHeader("ETag"));
        var again = answer(request);

        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(again.getHeader("ETag")).isEqualTo(first.getHeader("ETag"));
    }

    @Test
    void zippedAndPlainHaveETagsOfTheirOwn() throws Exception {
        var plain = get("/page");
        var request = new MockHttpServletRequest("GET", "/page");
        request.addHeader("Accept-Encoding", "br, gzip");
        var zipped = answer(request);

        assertThat(zipped.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(zipped.getHeader("Vary")).isEqualTo("Accept-Encoding");
        assertThat(zipped.getHeader("ETag"))
                .isNotEqualTo(plain.getHeader("ETag"))
                .doesNotStartWith("W/");
        assertThat(made).hasSize(1);
    }

    @Test
    void aHeadHasTheHeadersOfTheGet() throws Exception {
        var head = ask("HEAD", "/page", null);
        var get = get("/page");

        assertThat(made).hasSize(1);
        assertThat(head.getContentAsByteArray()).isEmpty();
        assertThat(head.getHeader("Content-Length")).isEqualTo(get.getHeader("Content-Length"));
        assertThat(head.getHeader("ETag")).isEqualTo(get.getHeader("ETag"));
    }

    @Test
    void memoryIsBounded() {
        var large = new byte[400 * 1024];
        new Random(1).nextBytes(large);
        for (int i = 0; i < 200; i++) {
            pages.keep("/page/" + i, KeptPage.of(new MockHttpServletResponse(), large), pages.now());
        }

        assertThat(pages.bytes()).isLessThan(65L * 1024 * 1024);
        assertThat(pages.find("/page/199")).isPresent();
        assertThat(pages.find("/page/0")).isEmpty();
    }

    private MockHttpServletResponse get(String address) throws Exception {
        var parts = address.split("\\?", 2);
        return ask("GET", parts[0], parts.length == 2 ? parts[1] : null);
    }

    private MockHttpServletResponse ask(String method, String path, String query) throws Exception {
        var request = new MockHttpServletRequest(method, path);
        request.setQueryString(query);
        return answer(request);
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain(new HttpServlet() {
            private static final long serialVersionUID = 1;

            @Override
            protected void service(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
                make(asked, answer);
            }
        }));
        return response;
    }

    private void make(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
        made.add(asked.getRequestURI());
        var query = String.valueOf(asked.getQueryString());
        if (query.contains("cookie")) {
            answer.addCookie(new Cookie("SESSION", "1"));
        }
        if (query.contains("refused")) {
            answer.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
        if (query.contains("private")) {
            answer.setHeader("Cache-Control", "private");
        }
        answer.setHeader("X-Made-With", "care");
        answer.setContentType("text/html;charset=UTF-8");
        answer.getOutputStream().write(("<p>" + query + " and more".repeat(50)).getBytes(UTF_8));
    }

    private static ObjectProvider<PublicPaths> onePublicPage() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("page", new PublicPaths() {
            @Override
            public boolean includes(String path) {
                return path.equals("/page");
            }

            @Override
            public Set<String> parameters(String path) {
                return Set.of("version", "cookie", "private");
            }

            @Override
            public boolean areWrittenAt(String path) {
                return path.startsWith("/edit/");
            }
        });
        return beans.getBeanProvider(PublicPaths.class);
    }
}
