package org.waymark.library.question;

import java.util.List;

/**
 * Questions on one subject.
 *
 * @param id of its heading, for the list of contents
 */
public record GroupOfQuestions(String id, String name, List<AnsweredQuestion> questions) {}
