package org.waymark.library.publication;

/**
 * What an editor writes: an edition before it has a number.
 *
 * @param summary one plain sentence
 * @param body Markdown, see docs/development/markdown.md
 */
public record Words(String title, String summary, String body, Details details) {
    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_SUMMARY = 160;
    public static final int LONGEST_BODY = 100_000;

    public Words {
        if (title.isBlank()
                || title.length() > LONGEST_TITLE
                || summary.length() > LONGEST_SUMMARY
                || body.length() > LONGEST_BODY) {
            throw new IllegalArgumentException("words without a title, or too long");
        }
    }
}
