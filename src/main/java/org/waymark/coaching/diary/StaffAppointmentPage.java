package org.waymark.coaching.diary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.coaching.allowance.Allowance;
import org.waymark.coaching.appointment.AppointmentView;
import org.waymark.coaching.decision.Decision;
import org.waymark.platform.design.Item;
import org.waymark.platform.design.Moment;

/**
 * An appointment as its coach or the desk works on it.
 *
 * @param path of this page: under /coach or /desk
 * @param desk whether the reader is at the desk
 * @param started whether an outcome can be recorded
 * @param corrections what the record may be corrected to
 * @param instead the time that took its place
 * @param mayLookAgain whether the reader may take the second look
 * @param mayForfeit whether the reader is a coordinator
 * @param proposed times that the reader may take
 * @param adjustments what is kept for the client, one line each
 * @param arrangements what the desk has arranged or has to, in words
 * @param questions where the coach writes to the client beforehand; null at the desk
 */
public record StaffAppointmentPage(
        String path,
        boolean desk,
        AppointmentView appointment,
        Allowance allowance,
        boolean started,
        boolean booked,
        boolean mayUndo,
        List<Item> corrections,
        @Nullable AppointmentView instead,
        @Nullable Decision decision,
        @Nullable String lateReason,
        boolean mayForfeit,
        boolean mayLookAgain,
        List<Item> proposed,
        List<Moment> moments,
        List<String> adjustments,
        String adjustmentsPath,
        List<String> arrangements,
        @Nullable QuestionsBox questions) {
    public StaffAppointmentPage {
        corrections = List.copyOf(corrections);
        proposed = List.copyOf(proposed);
        moments = List.copyOf(moments);
        adjustments = List.copyOf(adjustments);
        arrangements = List.copyOf(arrangements);
    }
}
