package org.waymark.intake.triage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.UkTime;

/**
 * How the queue stands, in numbers that link to what they count.
 *
 * @param open all that still have to be answered
 * @param dueSoon due today or within the next days, by the setting
 * @param notLookedAt submitted, with nobody's first look yet
 * @param lateLooks those of them whose first look is late
 * @param informationRequested waiting for the client
 * @param withDeadline whose client works to a date within four weeks
 * @param concerns open concerns about safety; 0 for those who aren't service leads
 * @param dueToday due today exactly
 * @param nextDue the nearest respond-by date after today, if any
 */
public record QueueCounts(
        int open,
        int overdue,
        int dueToday,
        int dueSoon,
        int notLookedAt,
        int lateLooks,
        int informationRequested,
        int withDeadline,
        int concerns,
        @Nullable LocalDate nextDue) {

    /** Nothing has to be answered today or is late. */
    public boolean isCalm() {
        return overdue == 0 && dueToday == 0;
    }

    /** "Nothing is due today. The next answer is due on Thursday 3 December 2026." */
    public String inWords() {
        if (overdue > 0) {
            return answers(overdue) + (overdue == 1 ? " is" : " are") + " overdue"
                    + (dueToday > 0 ? " and " + dueToday + (dueToday == 1 ? " is" : " are") + " due today." : ".");
        }
        if (dueToday > 0) {
            return answers(dueToday) + (dueToday == 1 ? " is" : " are") + " due today.";
        }
        return "Nothing is due today."
                + (nextDue == null ? "" : " The next answer is due on " + UkTime.day(nextDue) + ".");
    }

    QueueCounts withoutConcerns() {
        return new QueueCounts(
                open,
                overdue,
                dueToday,
                dueSoon,
                notLookedAt,
                lateLooks,
                informationRequested,
                withDeadline,
                0,
                nextDue);
    }

    private static String answers(int count) {
        return count == 1 ? "1 answer" : count + " answers";
    }
}
