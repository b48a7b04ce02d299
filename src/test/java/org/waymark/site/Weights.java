package org.waymark.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What pages weigh as they travel, with all that a browser loads for them by itself, each part once. */
final class Weights {
    /** What a browser loads without being asked. A film waits ({@code preload=none}), and so do a link and a frame of others. */
    private static final Map<String, String> LOADED = Map.of(
            "link[rel~=\\b(stylesheet|icon|preload|modulepreload|manifest)\\b]", "href",
            "script[src]", "src",
            "img[src]", "src",
            "input[type=image]", "src",
            "video[poster]", "poster",
            "track[default]", "src");

    private static final Pattern IN_STYLES = Pattern.compile("(?:url\\(|@import )\\s*['\"]?([^'\")]+)");

    private final URI base;
    private final Map<String, Part> parts = new HashMap<>();

    /** A page with all that it loads. */
    record Weight(String how, int bytes, int page, int parts) {
        @Override
        public String toString() {
            return "%,d bytes: %s, itself %,d, with %d parts".formatted(bytes, how, page, parts);
        }
    }

    private record Part(int bytes, List<String> loads) {}

    Weights(int port) {
        this.base = URI.create("http://localhost:" + port);
    }

    Weight of(SentPage page) {
        var seen = new HashSet<String>();
        var todo = new ArrayDeque<String>();
        var document = page.document();
        LOADED.forEach((what, where) -> todo.addAll(document.select(what).eachAttr(where)));
        int bytes = page.bytesSent();
        while (!todo.isEmpty()) {
            var address = todo.removeFirst();
            if (!address.startsWith("data:") && seen.add(address)) {
                var part = parts.computeIfAbsent(address, this::part);
                bytes += part.bytes();
                todo.addAll(part.loads());
            }
        }
        return new Weight(page.how(), bytes, page.bytesSent(), seen.size());
    }

    private Part part(String address) {
        var answer = Wire.ask(HttpRequest.newBuilder(base.resolve(address)));
        if (answer.status() != 200) {
            throw new AssertionError(answer.status() + " for " + address);
        }
        boolean styles = answer.header("Content-Type").startsWith("text/css");
        return new Part(answer.bytesSent(), styles ? named(address, new String(answer.body(), UTF_8)) : List.of());
    }

    private static List<String> named(String styles, String text) {
        return IN_STYLES
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .map(address -> address.startsWith("data:")
                        ? address
                        : URI.create(styles).resolve(address).toString())
                .toList();
    }
}
