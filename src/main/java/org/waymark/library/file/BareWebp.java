package org.waymark.library.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Set;
import org.waymark.library.file.BareImage.Bytes;
import org.waymark.library.file.BareImage.NotWhole;

/** Keeps the chunks of a WebP (RFC 9649) that say what is seen, and corrects what its head says of the others. */
final class BareWebp {
    private static final int HEAD = 12;
    private static final int AROUND = 8;
    private static final int HAS_EXIF = 0x08;
    private static final int HAS_XMP = 0x04;
    private static final Set<String> SEEN = Set.of("VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP");

    private BareWebp() {}

    static byte[] of(byte[] file) {
        var bytes = new Bytes(file);
        if (!name(bytes, 0).equals("RIFF") || !name(bytes, 8).equals("WEBP")) {
            throw new NotWhole();
        }
        long end = AROUND + bytes.little(4, 4);
        if (end > bytes.length()) {
            throw new NotWhole();
        }
        int orientation = orientation(bytes, end);
        var kept = new ByteArrayOutputStream();
        for (int at = HEAD; at < end; at += next(bytes, at)) {
            var name = name(bytes, at);
            if (name.equals("VP8X")) {
                kept.writeBytes(head(bytes.part(at, next(bytes, at)), orientation));
            } else if (SEEN.contains(name)) {
                kept.writeBytes(padded(bytes, at));
            }
        }
        if (orientation != Orientation.UPRIGHT) {
            chunk(kept, "EXIF", Orientation.tiff(orientation));
        }
        if (kept.size() == 0) {
            throw new NotWhole();
        }
        var whole = new ByteArrayOutputStream();
        whole.writeBytes("RIFF".getBytes(US_ASCII));
        number(whole, kept.size() + 4);
        whole.writeBytes("WEBP".getBytes(US_ASCII));
        whole.writeBytes(kept.toByteArray());
        return whole.toByteArray();
    }

    private static int orientation(Bytes bytes, long end) {
        for (int at = HEAD; at < end; at += next(bytes, at)) {
            if (name(bytes, at).equals("EXIF")) {
                return Orientation.in(bytes.part(at + AROUND, bytes.little(at + 4, 4)));
            }
        }
        return Orientation.UPRIGHT;
    }

    private static byte[] head(byte[] chunk, int orientation) {
        if (chunk.length <= AROUND) {
            throw new NotWhole();
        }
        int without = chunk[AROUND] & ~(HAS_EXIF | HAS_XMP);
        chunk[AROUND] = (byte) (orientation == Orientation.UPRIGHT ? without : without | HAS_EXIF);
        return chunk;
    }

    /** The last chunk may have lost the byte that makes its length even. */
    private static byte[] padded(Bytes bytes, int at) {
        int there = Math.min(next(bytes, at), bytes.length() - at);
        var chunk = bytes.part(at, there);
        return there == next(bytes, at) ? chunk : Arrays.copyOf(chunk, there + 1);
    }

    /** How far it is to the next chunk: lengths are even. */
    private static int next(Bytes bytes, int at) {
        long length = bytes.little(at + 4, 4);
        if (length > bytes.length() - at - AROUND) {
            throw new NotWhole();
        }
        return (int) (AROUND + length + length % 2);
    }

    private static String name(Bytes bytes, int at) {
        return new String(bytes.part(at, 4), US_ASCII);
    }

    private static void chunk(ByteArrayOutputStream into, String name, byte[] content) {
        into.writeBytes(name.getBytes(US_ASCII));
        number(into, content.length);
        into.writeBytes(content);
    }

    private static void number(ByteArrayOutputStream into, int value) {
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            into.write(value >> shift);
        }
    }
}
