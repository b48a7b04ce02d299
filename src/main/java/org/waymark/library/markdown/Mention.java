package org.waymark.library.markdown;

/**
 * An address that a text names.
 *
 * @param line of its first mention, counted from 1
 */
public record Mention(int line, String address) {}
