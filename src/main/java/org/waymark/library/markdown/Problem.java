package org.waymark.library.markdown;

/**
 * What an editor should mend, in plain words.
 *
 * @param line counted from 1 in the text that was read
 */
public record Problem(int line, String words) {}
