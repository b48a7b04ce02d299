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
        List<Moment> moments) {
    public MyAppointmentPage {
        proposed = List.copyOf(proposed);
        moments = List.copyOf(moments);
    }
}
