package org.waymark.library.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.waymark.library.file.BareImage.Bytes;
import org.waymark.library.file.BareImage.NotWhole;

/** Cuts segments out of a JPEG (ITU-T T.81): those of applications but what colours need, and comments. */
final class BareJpeg {
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final byte[] COLOURS = "ICC_PROFILE\0".getBytes(US_ASCII);
    private static final byte[] EXIF = "Exif\0\0".getBytes(US_ASCII);

    private final Bytes bytes;
    private final ByteArrayOutputStream first = new ByteArrayOutputStream();
    private final ByteArrayOutputStream rest = new ByteArrayOutputStream();
    private int orientation = Orientation.UPRIGHT;
    private int at = 2;

    private BareJpeg(byte[] bytes) {
        this.bytes = new Bytes(bytes);
    }

    static byte[] of(byte[] bytes) {
        return new BareJpeg(bytes).cut();
    }

    /** JFIF wants to be first, so what says which side is up comes after it. */
    private byte[] cut() {
        if (bytes.big(0, 2) != (0xFF00 | START)) {
            throw new NotWhole();
        }
        boolean ended = false;
        while (!ended) {
            ended = segment(marker());
        }
        var all = new ByteArrayOutputStream();
        all.write(0xFF);
        all.write(START);
        all.writeBytes(first.toByteArray());
        if (orientation != Orientation.UPRIGHT) {
            all.writeBytes(note(Orientation.exif(orientation)));
        }
        all.writeBytes(rest.toByteArray());
        return all.toByteArray();
    }

    /** Any number of fill bytes may stand before a marker. */
    private int marker() {
        if (bytes.at(at) != 0xFF) {
            throw new NotWhole();
        }
        while (bytes.at(at) == 0xFF) {
            at++;
        }
        return bytes.at(at++);
    }

    /** @return whether that was the end */
    private boolean segment(int marker) {
        if (marker == END) {
            rest.write(0xFF);
            rest.write(END);
            return true;
        }
        int length = (int) bytes.big(at, 2);
        if (length < 2) {
            throw new NotWhole();
        }
        var content = bytes.part(at + 2, length - 2L);
        if (marker == APP0) {
            put(first, marker, length);
        } else if (isKept(marker, content)) {
            put(rest, marker, length);
        } else if (marker == APP1 && startsWith(content, EXIF)) {
            orientation = Orientation.in(content);
        }
        at += length;
        if (marker == SCAN) {
            scan();
        }
        return false;
    }

    private static boolean isKept(int marker, byte[] content) {
        boolean ofAnApplication = marker >= APP0 && marker <= APP15;
        return ofAnApplication
                ? marker == APP14 || (marker == APP2 && startsWith(content, COLOURS))
                : marker != COMMENT;
    }

    private void put(ByteArrayOutputStream into, int marker, int length) {
        into.write(0xFF);
        into.write(marker);
        into.writeBytes(bytes.part(at, length));
    }

    /** What follows the head of a scan, up to the next marker that isn't part of it. */
    private void scan() {
        int from = at;
        while (bytes.at(at) != 0xFF || isOfScan(bytes.at(at + 1))) {
            at++;
        }
        rest.writeBytes(bytes.part(from, (long) at - from));
    }

    private static boolean isOfScan(int next) {
        return next == 0 || (next >= FIRST_RESTART && next <= LAST_RESTART);
    }

    private static byte[] note(byte[] content) {
        var segment = new ByteArrayOutputStream();
        segment.write(0xFF);
        segment.write(APP1);
        segment.write((content.length + 2) >> Byte.SIZE);
        segment.write(content.length + 2);
        segment.writeBytes(content);
        return segment.toByteArray();
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }
}
