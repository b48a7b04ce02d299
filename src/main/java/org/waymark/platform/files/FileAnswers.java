package org.waymark.platform.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Sends contents: whole or a range of them, again only if they changed (RFC 9110). The ETag is the hash of the content, so
 * it is strong, and the same on every node.
 */
@Component
public class FileAnswers {
    private final Contents contents;

    FileAnswers(Contents contents) {
        this.contents = contents;
    }

    /** Answers a GET or HEAD: 200, 206, 304, 412 or 416. */
    public void send(SentFile file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var etag = "\"" + file.content().hex() + "\"";
        describe(file, response);
        if (!isWanted(request.getHeader(HttpHeaders.IF_MATCH), etag)) {
            response.setStatus(HttpServletResponse.SC_PRECONDITION_FAILED);
            return;
        }
        var conditions = new ServletWebRequest(request, response);
        if (conditions.checkNotModified(etag, file.changedAt().toEpochMilli())) {
            return;
        }
        switch (asked(file, etag, request)) {
            case ByteRange.Whole _ -> write(file, 0, file.size() - 1, request, response);
            case ByteRange.Part(long from, long to) -> {
                response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
                response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes " + from + "-" + to + "/" + file.size());
                write(file, from, to, request, response);
            }
            case ByteRange.BeyondTheEnd _ -> {
                response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
                response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + file.size());
                response.setContentLength(0);
            }
        }
    }

    private static boolean isWanted(@Nullable String match, String etag) {
        return match == null || match.strip().equals("*") || (match.contains(etag) && !match.contains("W/" + etag));
    }

    private static void describe(SentFile file, HttpServletResponse response) {
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", file.policy());
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(file));
        response.setContentType(file.mediaType());
    }

    private static String disposition(SentFile file) {
        var way = file.inline() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return way.filename(file.name(), UTF_8).build().toString();
    }

    /** A range is defined for GET alone, and holds only if the client has the rest of what is here now. */
    private static ByteRange asked(SentFile file, String etag, HttpServletRequest request) {
        var range = request.getHeader(HttpHeaders.RANGE);
        var sameAs = request.getHeader(HttpHeaders.IF_RANGE);
        if (!HttpMethod.GET.matches(request.getMethod()) || !isSame(sameAs, etag, file.changedAt(), request)) {
            return new ByteRange.Whole();
        }
        return ByteRange.of(range, file.size());
    }

    private static boolean isSame(@Nullable String sameAs, String etag, Instant changedAt, HttpServletRequest request) {
        if (sameAs == null) {
            return true;
        }
        if (sameAs.contains("\"")) {
            return sameAs.strip().equals(etag);
        }
        try {
            return request.getDateHeader(HttpHeaders.IF_RANGE) / 1000 == changedAt.getEpochSecond();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private void write(SentFile file, long from, long to, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentLengthLong(to - from + 1);
        if (!HttpMethod.HEAD.matches(request.getMethod())) {
            contents.copy(file.content(), from, to, response.getOutputStream());
        }
    }
}
