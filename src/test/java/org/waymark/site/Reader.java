package org.waymark.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Somebody without scripts and without cookies who follows every link and sends every form that is open to everyone: first
 * as it is, then filled in. Of a list she sees each filter by itself, and two together once for each pair of them.
 */
final class Reader {
    private static final int MOST_PAGES = 2_000;
    private static final int MOST_TOGETHER = 2;

    private final String base;
    private final PublicRoutes routes;
    private final Set<String> published = new HashSet<>();

    private final Map<String, SentPage> seen = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Deque<Runnable> todo = new ArrayDeque<>();

    Reader(int port, PublicRoutes routes) {
        this.base = "http://localhost:" + port;
        this.routes = routes;
    }

    Collection<SentPage> seen() {
        return seen.values();
    }

    /** Begins at each of these, and goes on until there is nothing new. */
    void readFrom(Collection<String> addresses) {
        addresses.forEach(address -> {
            published.add(SentPage.pathOf(address));
            look(address, "GET " + address);
        });
        while (!todo.isEmpty()) {
            todo.removeFirst().run();
            if (seen.size() > MOST_PAGES) {
                throw new AssertionError("more than " + MOST_PAGES + " pages, the last: " + todo);
            }
        }
    }

    SentPage get(String address) {
        return send(HttpRequest.newBuilder(URI.create(base + address)), address, "GET " + address);
    }

    private void look(String address, String how) {
        if (asked.add(address)) {
            todo.add(() -> keep(send(HttpRequest.newBuilder(URI.create(base + address)), address, how)));
        }
    }

    private void keep(SentPage page) {
        seen.put(page.how(), page);
        if (isOpen(page.leadsTo())) {
            look(page.leadsTo(), page.how() + " → " + page.leadsTo());
        }
        if (page.isHtml()) {
            var document = page.document();
            document.select("a[href^=/]").forEach(link -> follow(page, link.attr("href")));
            document.select("form").forEach(form -> submit(page, form));
        }
    }

    private void follow(SentPage from, String href) {
        var address = href.replaceFirst("#.*", "");
        if (isOpen(address) && isNew(from, address)) {
            look(address, "GET " + address);
        }
    }

    private boolean isOpen(String address) {
        return address.startsWith("/")
                && (published.contains(SentPage.pathOf(address))
                        || routes.page(SentPage.pathOf(address)).isPresent());
    }

    /** A page's own filters are each new. Others are new with parameters that the page hasn't been seen with. */
    private boolean isNew(SentPage from, String address) {
        var path = SentPage.pathOf(address);
        boolean ownFilter = path.equals(from.path()) && !from.hasQuery();
        if (ownFilter || !address.contains("?")) {
            return true;
        }
        var names = Fields.names(URI.create(address).getRawQuery());
        return names.size() <= MOST_TOGETHER && asked.add(path + "?" + names);
    }

    private void submit(SentPage page, Element form) {
        var action = form.hasAttr("action") ? form.attr("action") : page.address();
        var path = SentPage.pathOf(action);
        boolean posts = form.attr("method").equalsIgnoreCase("post");
        if (!(posts ? routes.isForm(path) : isOpen(path)) || path.startsWith("/demo") || path.equals("/sign-in/demo")) {
            return;
        }
        for (var fields : Fields.waysToFillIn(form)) {
            if (asked.add(form.attr("method") + " " + path + " " + Fields.visible(form, fields))) {
                todo.add(() -> send(action, posts, fields));
            }
        }
    }

    private void send(String action, boolean posts, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        if (posts) {
            var request = HttpRequest.newBuilder(URI.create(base + action))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body));
            keep(send(request, action, "POST " + action + " " + new TreeSet<>(fields.values())));
        } else {
            look(SentPage.pathOf(action) + "?" + body, "GET " + SentPage.pathOf(action) + "?" + body);
        }
    }

    private static SentPage send(HttpRequest.Builder request, String address, String how) {
        var answer = Wire.ask(request);
        return new SentPage(
                address,
                how,
                answer.status(),
                answer.header("Content-Type"),
                answer.header("Location"),
                answer.body(),
                answer.bytesSent());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
