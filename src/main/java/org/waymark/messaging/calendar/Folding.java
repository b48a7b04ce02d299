package org.waymark.messaging.calendar;

import java.nio.charset.StandardCharsets;

/** Lines of at most 75 octets (RFC 5545, 3.1), never broken inside a character. The library counts characters instead. */
final class Folding {
    private static final int LONGEST = 75;

    private Folding() {}

    static String fold(String text) {
        var folded = new StringBuilder(text.length() + text.length() / LONGEST * 3);
        text.replaceAll("\r\n[ \t]", "").lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            String character = Character.toString(line.codePointAt(at));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += size;
            at += character.length();
        }
        folded.append("\r\n");
    }
}
