package org.waymark.library.file;

import java.util.Arrays;
import java.util.Optional;

/**
 * A picture without what a camera or a program noted in it: place, time, device, names, thumbnails, and whatever was hung on
 * behind its end. Its picture data stays as it was, byte for byte, and so do its colours and which side is up.
 */
final class BareImage {
    private BareImage() {}

    /** Empty when the bytes don't hold a whole picture of this kind. */
    static Optional<byte[]> of(FileKind kind, byte[] bytes) {
        try {
            return Optional.of(
                    switch (kind) {
                        case JPEG -> BareJpeg.of(bytes);
                        case PNG -> BarePng.of(bytes);
                        case WEBP -> BareWebp.of(bytes);
                        case PDF, DOCX, PPTX, XLSX, ODT, TXT, CSV, MP4, WEBM, VTT ->
                            throw new IllegalArgumentException("no picture: " + kind);
                    });
        } catch (NotWhole _) {
            return Optional.empty();
        }
    }

    /** Bytes of a file, read with care: what claims to be longer than the file is a broken file. */
    static final class Bytes {
        private final byte[] all;

        Bytes(byte[] all) {
            this.all = all;
        }

        int length() {
            return all.length;
        }

        int at(int place) {
            need(place, 1);
            return all[place] & 0xFF;
        }

        /** The highest byte first. */
        long big(int place, int size) {
            long value = 0;
            for (int i = 0; i < size; i++) {
                value = (value << Byte.SIZE) | at(place + i);
            }
            return value;
        }

        /** The lowest byte first. */
        long little(int place, int size) {
            long value = 0;
            for (int i = size - 1; i >= 0; i--) {
                value = (value << Byte.SIZE) | at(place + i);
            }
            return value;
        }

        byte[] part(int from, long length) {
            need(from, length);
            return Arrays.copyOfRange(all, from, from + (int) length);
        }

        private void need(int from, long length) {
            if (from < 0 || length < 0 || from + length > all.length) {
                throw new NotWhole();
            }
        }
    }

    /** The file ends too early, or isn't built as its kind is. */
    static final class NotWhole extends RuntimeException {
        NotWhole() {
            super("not a whole picture", null, false, false);
        }
    }
}
