package org.waymark.platform.files;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What part of a content a request asks for (RFC 9110, 14.2). What isn't understood is passed over, as the standard asks,
 * and so are several ranges at once: who asks gets the whole, which every client knows how to read.
 */
sealed interface ByteRange {
    /** No range, or none that we take. */
    record Whole() implements ByteRange {}

    /**
     * @param from the first byte
     * @param to the last byte
     */
    record Part(long from, long to) implements ByteRange {}

    /** The range lies beyond the end. */
    record BeyondTheEnd() implements ByteRange {}

    Pattern ONE_RANGE = Pattern.compile("bytes\\s*=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*", Pattern.CASE_INSENSITIVE);

    /** @param size of the content, in bytes */
    static ByteRange of(@Nullable String header, long size) {
        var asked = header == null ? null : ONE_RANGE.matcher(header.strip());
        if (asked == null || !asked.matches()) {
            return new Whole();
        }
        var first = asked.group(1);
        var last = asked.group(2);
        if (first.isEmpty()) {
            return last.isEmpty() ? new Whole() : end(Long.parseLong(last), size);
        }
        return from(Long.parseLong(first), last.isEmpty() ? Long.MAX_VALUE : Long.parseLong(last), size);
    }

    private static ByteRange end(long length, long size) {
        return length == 0 ? new BeyondTheEnd() : new Part(Math.max(0, size - length), size - 1);
    }

    private static ByteRange from(long first, long last, long size) {
        if (last < first) {
            return new Whole();
        }
        return first >= size ? new BeyondTheEnd() : new Part(first, Math.min(last, size - 1));
    }
}
