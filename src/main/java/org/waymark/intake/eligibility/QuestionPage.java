package org.waymark.intake.eligibility;

import java.util.List;
import org.waymark.platform.design.Item;

/**
 * One question.
 *
 * @param first whether it is the first, which also says what this is about
 * @param action where the answer goes
 * @param back the question before
 * @param soFar the earlier answers, signed
 */
public record QuestionPage(
        Question question,
        String heading,
        String hint,
        List<Item> items,
        boolean first,
        String action,
        String back,
        String soFar) {
    public boolean isDate() {
        return question == Question.REGISTERED;
    }
}
