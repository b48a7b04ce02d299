package org.waymark.library.search;

import java.util.List;

/**
 * One thing that can be found.
 *
 * @param ref what the module knows it by: unique within its kind
 * @param path of ours, beginning with "/"
 * @param text everything it says, without marks of any kind; only its first {@value #MOST_TEXT} characters count
 * @param professions codes of reference; empty: for all
 * @param stages of SCAN: self-awareness, career-exploration, arriving-at-a-decision, next-steps
 * @param topics codes of reference
 */
public record SearchEntry(
        SearchKind kind,
        String ref,
        String path,
        String title,
        String summary,
        String text,
        List<String> professions,
        List<String> stages,
        List<String> topics,
        SearchAudience audience) {
    /** More than any page has, less than PostgreSQL can't index. */
    static final int MOST_TEXT = 150_000;

    private static final int MOST_TITLE = 500;
    private static final int MOST_SUMMARY = 2_000;

    public SearchEntry {
        if (ref.isBlank() || !path.startsWith("/")) {
            throw new IllegalArgumentException("an entry needs a ref and a path of ours");
        }
        title = plain(title, MOST_TITLE);
        summary = plain(summary, MOST_SUMMARY);
        text = plain(text, MOST_TEXT);
        professions = List.copyOf(professions);
        stages = List.copyOf(stages);
        topics = List.copyOf(topics);
    }

    /** For everyone. */
    public static SearchEntry open(
            SearchKind kind, String ref, String path, String title, String summary, String text) {
        return new SearchEntry(
                kind, ref, path, title, summary, text, List.of(), List.of(), List.of(), SearchAudience.PUBLIC);
    }

    /** Without what a database can't hold, and without the marks that highlighting puts between words. */
    private static String plain(String text, int most) {
        var clean = text.replaceAll("[\\p{Cntrl}\\uE000-\\uF8FF]+", " ");
        return clean.length() <= most ? clean : clean.substring(0, most);
    }
}
