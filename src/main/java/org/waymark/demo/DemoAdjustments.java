package org.waymark.demo;

import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;
import org.waymark.accounts.People;
import org.waymark.coaching.adjustment.Adjusting;
import org.waymark.coaching.adjustment.Kept;
import org.waymark.coaching.adjustment.Need;
import org.waymark.messaging.outbox.EmailText;

/** What some clients of the demonstration need, as they said it themselves. */
@Component
class DemoAdjustments {
    private final Adjusting adjusting;
    private final People people;
    private final DemoTime time;

    DemoAdjustments(Adjusting adjusting, People people, DemoTime time) {
        this.adjusting = adjusting;
        this.people = people;
        this.time = time;
    }

    void make() {
        time.daysAgo(2);
        DemoFile.rows("adjustments.csv").forEach(this::keep);
    }

    private void keep(CSVRecord row) {
        var client = people.byEmail(new EmailText(row.get("email"))).orElseThrow();
        var minutes = row.get("minutes");
        var kept = new Kept(
                minutes.isEmpty() ? null : Integer.valueOf(minutes),
                DemoFile.words(row, "needs").stream().map(Need::valueOf).collect(Collectors.toSet()),
                Integer.parseInt(row.get("question_days")),
                row.get("words"));
        if (!adjusting.change(client.id(), 0, kept, client.actor())) {
            throw new IllegalStateException("the demonstration's adjustments were kept before");
        }
    }
}
