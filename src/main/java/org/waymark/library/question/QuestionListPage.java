package org.waymark.library.question;

import java.util.List;
import org.waymark.platform.design.Link;

/**
 * All questions.
 *
 * @param title of the page, which editors may change
 * @param intro HTML of the editors' words above the list; may be empty
 * @param words that were searched for
 */
public record QuestionListPage(
        String title, String summary, String intro, String words, List<GroupOfQuestions> groups) {
    public int count() {
        return groups.stream().mapToInt(group -> group.questions().size()).sum();
    }

    public List<Link> contents() {
        return groups.stream()
                .map(group -> Link.of(group.name() + " (" + group.questions().size() + ")", "#" + group.id()))
                .toList();
    }
}
