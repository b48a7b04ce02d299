package org.waymark.library.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody who reads the public pages, by a program that sends what it is told and follows nothing. */
class AReader {
    @LocalServerPort
    int port;

    final HttpClient http = HttpClient.newHttpClient();

    Document page(String path) throws Exception {
        return Jsoup.parse(new String(get(path).body(), UTF_8));
    }

    String text(String path) throws Exception {
        return Jsoup.parse(new String(get(path).body(), UTF_8)).text();
    }

    HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
