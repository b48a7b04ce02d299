package org.waymark.library.markdown;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a text, without what no keyboard types: control characters, halves of characters and those for private
 * use, of which {@link Slots} makes its marks.
 */
record SourceText(List<String> lines) {
    /** More than any page needs; a text of this size is read in a moment. */
    static final int LONGEST = 200_000;

    private static final Pattern UNTYPED = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\p{Co}\\p{Cs}]");

    static SourceText of(String source, Remarks remarks) {
        var text = source.length() > LONGEST ? source.substring(0, LONGEST) : source;
        var clean =
                UNTYPED.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
        var lines = List.of(clean.split("\n", -1));
        if (source.length() > LONGEST) {
            remarks.add(lines.size(), "The text is longer than 200,000 characters. What follows is left out.");
        }
        return new SourceText(lines);
    }
}
