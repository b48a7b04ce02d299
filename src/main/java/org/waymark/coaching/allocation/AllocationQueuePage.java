package org.waymark.coaching.allocation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.web.Page;

/** The supports that wait for a coach, or for something else on the way. */
public record AllocationQueuePage(Shown shown, List<Filter> filters, Page<Entry> entries) {
    public AllocationQueuePage {
        filters = List.copyOf(filters);
    }

    /** A part of the supports and how many there are in it. */
    public record Filter(Shown shown, int supports) {}

    /**
     * One support.
     *
     * @param deadline a date that the client works to, in words; null without one
     * @param coach who has it or was asked; null when nobody
     * @param answerBy when the coach's time ends, in words; null when nobody is asked
     * @param returns how often a question came back; 0 for never
     */
    public record Entry(
            String path,
            String client,
            String reference,
            @Nullable String profession,
            String waitingSince,
            long waitingDays,
            @Nullable String deadline,
            @Nullable String coach,
            @Nullable String answerBy,
            int returns) {}
}
