package org.waymark.library.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.Set;
import java.util.zip.CRC32;
import org.waymark.library.file.BareImage.Bytes;
import org.waymark.library.file.BareImage.NotWhole;

/** Keeps the chunks of a PNG (W3C PNG, third edition) that say what is seen: no texts, times or notes of a camera. */
final class BarePng {
    private static final int SIGNATURE = 8;
    private static final long FIRST_BYTES = 0x89504E470D0A1A0AL;
    private static final int AROUND = 12;
    private static final String NOTES = "eXIf";
    private static final Set<String> SEEN = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs",
            "acTL", "fcTL", "fdAT");

    private BarePng() {}

    static byte[] of(byte[] file) {
        var bytes = new Bytes(file);
        if (bytes.big(0, SIGNATURE) != FIRST_BYTES) {
            throw new NotWhole();
        }
        var kept = new ByteArrayOutputStream();
        kept.writeBytes(bytes.part(0, SIGNATURE));
        int at = SIGNATURE;
        String name = "";
        while (!name.equals("IEND")) {
            long length = bytes.big(at, 4);
            var chunk = bytes.part(at, length + AROUND);
            name = new String(chunk, 4, 4, US_ASCII);
            if (SEEN.contains(name)) {
                kept.writeBytes(chunk);
            } else if (name.equals(NOTES)) {
                kept.writeBytes(whichSideIsUp(bytes.part(at + 8, length)));
            }
            at += chunk.length;
        }
        return kept.toByteArray();
    }

    private static byte[] whichSideIsUp(byte[] notes) {
        int orientation = Orientation.in(notes);
        return orientation == Orientation.UPRIGHT ? new byte[0] : chunk(Orientation.tiff(orientation));
    }

    private static byte[] chunk(byte[] content) {
        var check = new CRC32();
        check.update(NOTES.getBytes(US_ASCII));
        check.update(content);
        var chunk = new ByteArrayOutputStream();
        number(chunk, content.length);
        chunk.writeBytes(NOTES.getBytes(US_ASCII));
        chunk.writeBytes(content);
        number(chunk, (int) check.getValue());
        return chunk.toByteArray();
    }

    private static void number(ByteArrayOutputStream into, int value) {
        for (int shift = 24; shift >= 0; shift -= Byte.SIZE) {
            into.write(value >> shift);
        }
    }
}
