package org.waymark.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;

/** Asks as a browser asks: with gzip, where the program sends it. */
final class Wire {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** @param bytesSent of the body as it travelled */
    record Answer(HttpResponse<byte[]> response, byte[] body, int bytesSent) {
        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    private Wire() {}

    static Answer ask(HttpRequest.Builder builder) {
        var request = builder.header("Accept-Encoding", "gzip").build();
        try {
            var response = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
            var sent = response.body();
            boolean zipped = response.headers()
                    .firstValue("Content-Encoding")
                    .filter("gzip"::equals)
                    .isPresent();
            return new Answer(response, zipped ? unzipped(sent) : sent, sent.length);
        } catch (IOException e) {
            throw new AssertionError(request.uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static byte[] unzipped(byte[] bytes) throws IOException {
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return zip.readAllBytes();
        }
    }
}
