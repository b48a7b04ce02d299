package org.waymark.library.search;

/** A piece of text that is shown, marked if it was searched for. The page escapes it like any other. */
public record Piece(String text, boolean marked) {}
