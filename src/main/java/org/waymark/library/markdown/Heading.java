package org.waymark.library.markdown;

/**
 * A heading of a text.
 *
 * @param level 2 to 6
 * @param id for links to it; stays the same as long as its words do
 */
public record Heading(int level, String text, String id, int line) {}
