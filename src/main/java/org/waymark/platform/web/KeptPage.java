package org.waymark.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * A finished page: its headers and its bytes. They are kept zipped, as nearly every browser takes them, so that thousands of
 * pages fit into memory; for whoever doesn't, they are unzipped each time. Its ETag is strong and differs between plain and zipped; what a
 * browser asks about is compared weakly, since either means that it has the page.
 */
final class KeptPage {
    private static final Set<String> OF_ONE_ANSWER = Set.of(
            "connection",
            "content-encoding",
            "content-length",
            "date",
            "etag",
            "keep-alive",
            "set-cookie",
            "transfer-encoding",
            "vary");
    private static final int OVERHEAD_BYTES = 1024;
    private static final int HASH_BYTES = 15;
    private static final String ZIPPED = "-gzip";

    private final Map<String, String> headers;
    private final int length;
    private final byte[] zipped;
    private final String hash;

    private KeptPage(Map<String, String> headers, byte[] plain) {
        this.headers = headers;
        this.length = plain.length;
        this.zipped = zip(plain);
        this.hash = hash(plain);
    }

    /** What was just made, with the headers that it was made with. */
    static KeptPage of(HttpServletResponse made, byte[] body) {
        Collection<String> names = made.getHeaderNames();
        return new KeptPage(
                names.stream()
                        .filter(name -> !OF_ONE_ANSWER.contains(name.toLowerCase(Locale.ROOT)))
                        .distinct()
                        .collect(Collectors.toUnmodifiableMap(
                                name -> name, name -> String.join(", ", made.getHeaders(name)), (one, _) -> one)),
                body);
    }

    int size() {
        return zipped.length + OVERHEAD_BYTES;
    }

    /** Answers with this page, or with 304 to whoever has it. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean zip = takesZipped(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        headers.forEach(response::setHeader);
        response.setHeader(HttpHeaders.ETAG, "\"" + hash + (zip ? ZIPPED : "") + "\"");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (isAlreadyThere(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (zip) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentLength(zip ? zipped.length : length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(zip ? zipped : unzipped());
        }
    }

    private boolean isAlreadyThere(@Nullable String asked) {
        return asked != null
                && Arrays.stream(asked.split(","))
                        .map(String::strip)
                        .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                        .anyMatch(tag -> tag.equals("*")
                                || tag.equals("\"" + hash + "\"")
                                || tag.equals("\"" + hash + ZIPPED + "\""));
    }

    private static boolean takesZipped(@Nullable String accepted) {
        return accepted != null
                && Arrays.stream(accepted.split(","))
                        .map(coding -> coding.replace(" ", "").toLowerCase(Locale.ROOT))
                        .anyMatch(coding -> coding.equals("gzip")
                                || (coding.startsWith("gzip;q=") && !coding.matches("gzip;q=0(\\.0*)?")));
    }

    private static byte[] zip(byte[] plain) {
        var bytes = new ByteArrayOutputStream(plain.length / 3);
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private byte[] unzipped() throws IOException {
        try (var unzip = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return unzip.readNBytes(length);
        }
    }

    private static String hash(byte[] plain) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(plain);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, HASH_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
