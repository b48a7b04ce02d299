package org.waymark.coaching.caseload;

import org.jspecify.annotations.Nullable;
import org.waymark.coaching.support.PauseForm;

/**
 * What a coach typed and what wasn't saved, so that the page keeps it.
 *
 * @param note null to show the saved one
 */
record Typed(@Nullable String note, String summary, PauseForm pause) {
    static final Typed NOTHING = new Typed(null, "", PauseForm.EMPTY);

    static Typed note(String words) {
        return new Typed(words, "", PauseForm.EMPTY);
    }

    static Typed summary(String words) {
        return new Typed(null, words, PauseForm.EMPTY);
    }

    static Typed pause(PauseForm form) {
        return new Typed(null, "", form);
    }

    /** Not in logs. */
    @Override
    public String toString() {
        return "Typed[]";
    }
}
