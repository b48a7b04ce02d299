package org.waymark.library.editing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.platform.UkTime;

/**
 * The editors' home page.
 *
 * @param counts how many there are in each list
 * @param reviewDue the first of each list, and so on
 * @param nextReview the next day on which something is due for review
 * @param tasks of other features
 */
public record EditHomePage(
        LocalDate today,
        Map<Show, Long> counts,
        List<ListRow> reviewDue,
        List<ListRow> inReview,
        List<ListRow> scheduled,
        List<ListRow> drafts,
        Optional<LocalDate> nextReview,
        List<EditorsTask> tasks) {

    /** One sentence on what is to do: calm when there is nothing. */
    public String inWords() {
        if (!isCalm()) {
            return "Something waits for an editor.";
        }
        return nextReview
                .map(day -> "Nothing is due today. The next review is due on " + UkTime.day(day) + ".")
                .orElse("Nothing is due today.");
    }

    public boolean isCalm() {
        return reviewDue.isEmpty() && inReview.isEmpty() && tasks.stream().noneMatch(EditorsTask::due);
    }

    public long count(Show show) {
        return counts.getOrDefault(show, 0L);
    }
}
