package org.waymark.my;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.coaching.AppointmentLine;
import org.waymark.platform.design.Step;

/**
 * A client's home.
 *
 * @param steps from applying to closing; empty before she has begun
 * @param next the one next act
 * @param appointments to come, the next first
 * @param left how many she may book, such as "2 of 3 left"; null while she can book none
 * @param links to what she has here already
 */
public record HomePage(
        String greeting,
        List<Step> steps,
        NextAct next,
        List<AppointmentLine> appointments,
        @Nullable String left,
        List<Earlier> links) {
    public HomePage {
        steps = List.copyOf(steps);
        appointments = List.copyOf(appointments);
        links = List.copyOf(links);
    }

    /**
     * What to do now, or what to wait for.
     *
     * @param button null when there is nothing to do but wait
     */
    public record NextAct(
            String heading,
            String words,
            @Nullable String button,
            @Nullable String path) {}

    /** Something she can look at again. */
    public record Earlier(String text, String path, String detail) {}
}
