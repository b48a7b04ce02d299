package org.waymark.library.testimonial;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.design.Item;
import org.waymark.platform.web.Problems;

/**
 * What an author sees by her link.
 *
 * @param path of the link
 * @param words as they stand now; null where there are none any more
 * @param rare whether the role in the form is shared by few
 */
public record YoursPage(
        String path,
        TestimonialState state,
        int version,
        @Nullable String words,
        String role,
        @Nullable String shownUntil,
        List<String> consent,
        List<Item> professions,
        List<Item> grades,
        WordsForm form,
        boolean rare,
        Problems problems) {
    public YoursPage {
        consent = List.copyOf(consent);
        professions = List.copyOf(professions);
        grades = List.copyOf(grades);
    }

    public int limit() {
        return WordsForm.LONGEST;
    }

    public boolean canWrite() {
        return state.after(TestimonialMove.WRITE).isPresent();
    }

    public boolean isOver() {
        return state == TestimonialState.WITHDRAWN
                || state == TestimonialState.EXPIRED
                || state == TestimonialState.DECLINED;
    }

    /** One sentence on where it stands. */
    public String standing() {
        return switch (state) {
            case INVITED -> "";
            case WRITTEN -> "Thank you. An editor reads your words next. You can still change them.";
            case EDITED -> "We suggest this wording. It is shown only if you approve it.";
            case APPROVED -> "You approved these words. They are going to be published.";
            case PUBLISHED -> "Your words are on our pages until " + shownUntil + ".";
            case EXPIRED -> "Its time is over. Your words aren’t shown.";
            case WITHDRAWN -> "You took your words back. They aren’t shown, and we have deleted them.";
            case DECLINED -> "We don’t use these words, and have deleted them. Thank you for writing to us.";
        };
    }
}
