package org.waymark.intake.triage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.design.Tag;
import org.waymark.platform.web.Page;

/**
 * The queue as it is shown.
 *
 * @param counts numbers that link to what they count
 * @param filters links that narrow or widen the queue
 * @param chosen what narrows it now, each with the link that takes it away
 */
public record QueuePage(
        QueueFilter filter,
        String today,
        List<Count> counts,
        List<FilterGroup> filters,
        List<Choice> chosen,
        List<Choice> sorts,
        Page<Row> rows) {

    /** @param urgent whether a number above 0 is bad news */
    public record Count(String label, int number, String href, boolean urgent, boolean chosen) {}

    public record FilterGroup(String name, boolean open, List<Choice> choices) {}

    public record Choice(String label, String href, boolean chosen) {}

    /**
     * One application.
     *
     * @param due the respond-by date, with how far away it is; null while no clock runs
     * @param notes what else matters: a late first look, entered and not confirmed
     */
    public record Row(
            String href,
            String reference,
            String name,
            String work,
            String reasons,
            Tag state,
            @Nullable String due,
            @Nullable String dueIn,
            boolean late,
            @Nullable String deadline,
            String received,
            List<Tag> notes) {}
}
