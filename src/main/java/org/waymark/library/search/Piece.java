package org.waymark.library.search;

import java.util.ArrayList;
import java.util.List;

/** A piece of text that is shown, marked if it was searched for. The page escapes it like any other. */
public record Piece(String text, boolean marked) {
    /** Entries can't contain these two: see {@link SearchEntry}. */
    static final char START = '\uE000';

    static final char END = '\uE001';

    static List<Piece> of(String headline) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < headline.length()) {
            boolean marked = headline.charAt(at) == START;
            int end = headline.indexOf(marked ? END : START, at);
            int until = end < 0 ? headline.length() : end;
            add(pieces, headline.substring(marked ? at + 1 : at, until), marked);
            at = marked ? until + 1 : until;
        }
        return pieces;
    }

    static boolean anyMarked(List<Piece> pieces) {
        return pieces.stream().anyMatch(Piece::marked);
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
