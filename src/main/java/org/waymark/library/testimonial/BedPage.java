package org.waymark.library.testimonial;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.design.Item;
import org.waymark.platform.design.Moment;
import org.waymark.platform.design.Tag;
import org.waymark.platform.web.Problems;

/**
 * One testimonial as an editor sees it: never who wrote it.
 *
 * @param words as they stand now; null where there are none any more
 * @param rare whether few share the role, so that somebody might guess
 * @param topics under which pages may quote it
 */
public record BedPage(
        String path,
        int version,
        Tag tag,
        @Nullable String words,
        String role,
        boolean rare,
        @Nullable String shownUntil,
        boolean canEdit,
        boolean canAccept,
        boolean canPublish,
        boolean canTakeDown,
        boolean canDecline,
        WordsForm form,
        List<Item> professions,
        List<Item> grades,
        List<Item> topics,
        List<Moment> history,
        Problems problems) {
    public BedPage {
        professions = List.copyOf(professions);
        grades = List.copyOf(grades);
        topics = List.copyOf(topics);
        history = List.copyOf(history);
    }

    public int limit() {
        return WordsForm.LONGEST;
    }
}
