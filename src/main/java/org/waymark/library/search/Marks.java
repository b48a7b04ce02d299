package org.waymark.library.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that are marked where they stand by themselves, in whatever letters. */
final class Marks {
    private static final int LONGEST_EXCERPT = 260;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Marks NONE = new Marks(Pattern.compile("(?!)"));

    private final Pattern words;

    private Marks(Pattern words) {
        this.words = words;
    }

    static Marks of(Collection<String> words) {
        if (words.isEmpty()) {
            return NONE;
        }
        var any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return new Marks(Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])", FLAGS));
    }

    List<Piece> in(String text) {
        var pieces = new ArrayList<Piece>();
        var found = words.matcher(text);
        int at = 0;
        while (found.find()) {
            add(pieces, text.substring(at, found.start()), false);
            add(pieces, found.group(), true);
            at = found.end();
        }
        add(pieces, text.substring(at), false);
        return pieces;
    }

    /** The beginning of a part of a text, to its last whole word; nothing when no word of it is marked. */
    List<Piece> excerpt(String part) {
        var pieces = in(shortened(part.strip()));
        return pieces.stream().anyMatch(Piece::marked) ? pieces : List.of();
    }

    private static String shortened(String part) {
        if (part.length() <= LONGEST_EXCERPT) {
            return part;
        }
        int end = part.lastIndexOf(' ', LONGEST_EXCERPT);
        return part.substring(0, end > 0 ? end : LONGEST_EXCERPT) + " …";
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
