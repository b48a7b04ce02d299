package org.waymark.library.file;

import java.util.Locale;

/** Sizes as people read them. */
public final class FileSize {
    private static final double STEP = 1024;

    private FileSize() {}

    /** "812 bytes", "34 KB", "1.2 MB", "1.9 GB". */
    public static String inWords(long bytes) {
        if (bytes < STEP) {
            return bytes + (bytes == 1 ? " byte" : " bytes");
        }
        if (bytes < STEP * STEP) {
            return Math.round(bytes / STEP) + " KB";
        }
        double megabytes = bytes / STEP / STEP;
        return megabytes < STEP ? rounded(megabytes) + " MB" : rounded(megabytes / STEP) + " GB";
    }

    private static String rounded(double number) {
        return number < 10
                ? String.format(Locale.UK, "%.1f", number).replace(".0", "")
                : String.valueOf(Math.round(number));
    }
}
