package org.waymark.library.testimonial;

import java.util.List;

/**
 * What everyone may read.
 *
 * @param role "Doctor, ST4": never a name
 * @param topics codes of reference
 * @param example invented, and said to be
 */
public record Quote(String words, String role, List<String> topics, boolean example) {
    public Quote {
        topics = List.copyOf(topics);
    }

    /** Its paragraphs. */
    public List<String> paragraphs() {
        return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
