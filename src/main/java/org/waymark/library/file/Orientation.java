package org.waymark.library.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import org.waymark.library.file.BareImage.Bytes;

/** Which side of a picture is up, as Exif says it (TIFF 6.0, tag 274): the one note of a camera that a reader needs. */
final class Orientation {
    static final int UPRIGHT = 1;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final int MOST = 8;
    private static final byte[] MARK = "Exif\0\0".getBytes(US_ASCII);

    private Orientation() {}

    /** @param exif with or without "Exif" before it; what can't be read counts as upright */
    static int in(byte[] exif) {
        boolean marked = exif.length >= MARK.length && Arrays.equals(exif, 0, MARK.length, MARK, 0, MARK.length);
        var tiff = new Bytes(marked ? Arrays.copyOfRange(exif, MARK.length, exif.length) : exif);
        try {
            return switch ((int) tiff.big(0, 2)) {
                case 0x4949 -> find(tiff, true);
                case 0x4D4D -> find(tiff, false);
                default -> UPRIGHT;
            };
        } catch (BareImage.NotWhole _) {
            return UPRIGHT;
        }
    }

    private static int find(Bytes tiff, boolean little) {
        long folder = number(tiff, 4, 4, little);
        if (folder > tiff.length()) {
            return UPRIGHT;
        }
        int at = (int) folder;
        int entries = (int) number(tiff, at, 2, little);
        for (int i = 0; i < entries; i++) {
            int entry = at + 2 + i * ENTRY;
            if (number(tiff, entry, 2, little) == TAG) {
                int value = (int) number(tiff, entry + 8, 2, little);
                return value >= UPRIGHT && value <= MOST ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private static long number(Bytes tiff, int at, int size, boolean little) {
        return little ? tiff.little(at, size) : tiff.big(at, size);
    }

    /** A TIFF header with this one entry and nothing else. */
    static byte[] tiff(int orientation) {
        return new byte[] {
            'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0
        };
    }

    /** The same with "Exif" before it, as JPEG wants it. */
    static byte[] exif(int orientation) {
        var tiff = tiff(orientation);
        var both = Arrays.copyOf(MARK, MARK.length + tiff.length);
        System.arraycopy(tiff, 0, both, MARK.length, tiff.length);
        return both;
    }
}
