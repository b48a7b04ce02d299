package org.waymark.library.question;

import org.waymark.library.publication.Kind;

/**
 * A question with its answer.
 *
 * @param html the answer, drawn
 */
public record AnsweredQuestion(String slug, String title, String html) {
    public String path() {
        return Kind.QUESTION.path(slug);
    }
}
