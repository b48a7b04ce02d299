package org.waymark.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Somebody with a browser of her own, without scripts: keeps cookies, posts the token of the page that she saw last, and
 * doesn't follow redirects by herself.
 */
public final class Visitor {
    /** An answer of the program. */
    public record Seen(int status, Document page, HttpResponse<String> response) {
        public String text() {
            return page.text();
        }

        /** Where a redirect leads, without the host; empty if it is none. */
        public String location() {
            return response.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
        }

        public boolean setsCookie() {
            return response.headers().firstValue("Set-Cookie").isPresent();
        }
    }

    private static final String BOUNDARY = "waymark-test-boundary";

    private final String base;
    private final HttpClient client;
    private String token = "";

    public Visitor(int port) {
        this("http://localhost:" + port);
    }

    public Visitor(String base) {
        this.base = base;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Signs in by the demonstration's door; the address becomes a client if nobody has it. */
    public Visitor signIn(String email) {
        var seen = post("/sign-in/demo", "email", email);
        if (seen.status() != 303) {
            throw new AssertionError("sign-in of " + email + " answered " + seen.status());
        }
        return this;
    }

    /** As a browser sends them, for a request that is made by hand. */
    public String cookies() {
        try {
            var all = client.cookieHandler().orElseThrow().get(URI.create(base + "/"), Map.of());
            return String.join("; ", all.getOrDefault("Cookie", List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Seen get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).build());
    }

    /** Posts fields given as name, value, name, value. The token comes from the last page with a form. */
    public Seen post(String path, String... fields) {
        var all = new ArrayList<>(List.of(fields));
        if (!token.isEmpty() && !Arrays.asList(fields).contains("_csrf")) {
            all.add("_csrf");
            all.add(token);
        }
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(all)))
                .build());
    }

    /** Sends a form with a file in its field "file"; the other fields are given as for {@link #post}. */
    public Seen upload(String path, String fileName, byte[] bytes, String... fields) {
        var body = new ByteArrayOutputStream();
        for (int i = 0; i + 1 < fields.length; i += 2) {
            part(body, "name=\"" + fields[i] + "\"", fields[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        part(body, "name=\"_csrf\"", token.getBytes(StandardCharsets.UTF_8));
        part(body, "name=\"file\"; filename=\"" + fileName + "\"", bytes);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private static void part(ByteArrayOutputStream body, String what, byte[] bytes) {
        var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + what + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Follows the redirect of an answer by a GET. */
    public Seen follow(Seen redirect) {
        return get(redirect.location());
    }

    private Seen send(HttpRequest request) {
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            var page = Jsoup.parse(response.body(), base);
            var field = page.selectFirst("input[name=_csrf]");
            if (field != null) {
                token = field.val();
            }
            return new Seen(response.statusCode(), page, response);
        } catch (IOException e) {
            throw new AssertionError(request.uri() + " failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String encoded(List<String> fields) {
        var pairs = new ArrayList<String>();
        for (int i = 0; i + 1 < fields.size(); i += 2) {
            pairs.add(encode(fields.get(i)) + "=" + encode(fields.get(i + 1)));
        }
        return String.join("&", pairs);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
