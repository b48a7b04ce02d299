package org.waymark.coaching.diary;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.coaching.adjustment.ClientAdjustments;
import org.waymark.coaching.appointment.DeskAppointments;
import org.waymark.coaching.appointment.DeskFilter;
import org.waymark.coaching.arrangement.Arranging;
import org.waymark.platform.design.Link;

/** The links above the desk's lists of appointments, with their counts. */
@Component
class DeskFilters {
    static final String TO_ARRANGE = "/desk/appointments/arrangements";

    private final DeskAppointments appointments;
    private final Arranging arranging;
    private final ClientAdjustments adjustments;

    DeskFilters(DeskAppointments appointments, Arranging arranging, ClientAdjustments adjustments) {
        this.appointments = appointments;
        this.arranging = arranging;
        this.adjustments = adjustments;
    }

    /** @param shown the list that is looked at; null for what is to be arranged */
    List<Link> with(@Nullable DeskFilter shown) {
        var lists = Arrays.stream(DeskFilter.values())
                .map(filter -> Link.of(
                                filter.words() + " (" + appointments.count(filter) + ")",
                                "/desk/appointments?show=" + filter)
                        .current(filter == shown));
        var toArrange = Link.of("To arrange (" + toArrange() + ")", TO_ARRANGE).current(shown == null);
        return Stream.concat(lists, Stream.of(toArrange)).toList();
    }

    private long toArrange() {
        return arranging.all().stream().filter(task -> !task.isArranged()).count()
                + arranging.toCallOff().size()
                + adjustments.toSettle().size();
    }
}
