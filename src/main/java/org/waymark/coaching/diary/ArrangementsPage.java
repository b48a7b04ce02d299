package org.waymark.coaching.diary;

import java.util.List;
import org.waymark.platform.design.Link;

/**
 * What the desk has to arrange for appointments.
 *
 * @param mayTick whether the reader is a coordinator
 * @param open not arranged yet, in order of time
 * @param toCallOff arranged, and not needed any more
 * @param arranged for times to come
 * @param toSettle clients whose wishes nobody has looked at
 */
public record ArrangementsPage(
        List<Link> filters,
        boolean mayTick,
        List<Line> open,
        List<Line> toCallOff,
        List<Line> arranged,
        List<Link> toSettle) {
    public ArrangementsPage {
        filters = List.copyOf(filters);
        open = List.copyOf(open);
        toCallOff = List.copyOf(toCallOff);
        arranged = List.copyOf(arranged);
        toSettle = List.copyOf(toSettle);
    }

    /**
     * One thing for one appointment.
     *
     * @param need its name, to be posted back
     * @param start the moment it is for, to be posted back
     * @param note what else there is to know; empty when nothing
     */
    public record Line(
            String appointment,
            String when,
            String client,
            String coach,
            String need,
            String label,
            String start,
            String note) {}
}
