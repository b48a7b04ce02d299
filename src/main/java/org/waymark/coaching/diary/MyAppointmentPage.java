package org.waymark.coaching.diary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.coaching.allowance.Allowance;
import org.waymark.coaching.appointment.AppointmentView;
import org.waymark.coaching.decision.Decision;
import org.waymark.platform.design.Item;
import org.waymark.platform.design.Moment;

/**
 * An appointment in the client's eyes.
 *
 * @param free whether a change costs nothing now
 * @param mayUndo whether she can take back a cancellation
 * @param instead the time that took its place
 * @param adjustments what is kept for her, one line each
 * @param arrangements what we have arranged for it or are arranging, in words
 * @param questions what her coach wrote for her to read beforehand; null while there is nothing
 * @param questionsBy the day by which she gets it; null unless she needs it
 * @param proposed the times to choose from; empty unless it is proposed and for her to answer
 */
public record MyAppointmentPage(
        AppointmentView appointment,
        Allowance allowance,
        boolean toCome,
        boolean free,
        boolean mayUndo,
        @Nullable AppointmentView instead,
        @Nullable Decision decision,
        List<Item> proposed,
        List<Moment> moments,
        List<String> adjustments,
        List<String> arrangements,
        @Nullable String questions,
        @Nullable String questionsBy) {
    public MyAppointmentPage {
        proposed = List.copyOf(proposed);
        moments = List.copyOf(moments);
        adjustments = List.copyOf(adjustments);
        arrangements = List.copyOf(arrangements);
    }
}
