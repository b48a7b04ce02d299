package org.waymark.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;
import org.waymark.library.publication.Drafting;
import org.waymark.library.publication.Kind;
import org.waymark.library.publication.Moved;
import org.waymark.library.publication.Publication;
import org.waymark.library.publication.Publishing;
import org.waymark.library.shipped.ShippedFile;
import org.waymark.platform.Actor;
import org.waymark.platform.UkTime;

/** What the demonstration's editors are working on: one thing in each state, written and moved like any other. */
@Component
class DemoPublications {
    private static final int DAYS_UNTIL_SCHEDULED = 4;

    private final Drafting drafting;
    private final Publishing publishing;
    private final DemoTime time;
    private final Clock clock;

    DemoPublications(Drafting drafting, Publishing publishing, DemoTime time, Clock clock) {
        this.drafting = drafting;
        this.publishing = publishing;
        this.time = time;
        this.clock = clock;
    }

    void make(Actor editor) {
        DemoFile.rows("library/publications.csv").forEach(row -> tell(row, editor));
    }

    private void tell(CSVRecord row, Actor editor) {
        int daysAgo = Integer.parseInt(row.get("days_ago"));
        time.daysAgo(daysAgo);
        var kind = Kind.valueOf(row.get("kind"));
        var name = row.get("file");
        var file = ShippedFile.read(kind, name.substring(name.indexOf('/') + 1), DemoFile.text("library/" + name));
        var draft = done(drafting.begin(file.address(), file.words(), "", editor));
        switch (row.get("story")) {
            case "DRAFT" -> {}
            case "IN_REVIEW" -> done(drafting.askForReview(draft.id(), draft.version(), row.get("note"), editor));
            case "SCHEDULED" -> done(publishing.schedule(draft.id(), draft.version(), scheduledFor(), editor));
            case "PUBLISHED" -> publish(draft, editor);
            case "ARCHIVED" -> archive(publish(draft, editor), row.get("note"), editor);
            default -> throw new IllegalArgumentException("no such story: " + row.get("story"));
        }
    }

    private Instant scheduledFor() {
        return UkTime.dateOf(clock.instant())
                .plusDays(DAYS_UNTIL_SCHEDULED)
                .atTime(LocalTime.of(9, 0))
                .atZone(UkTime.ZONE)
                .toInstant();
    }

    private Publication publish(Publication draft, Actor editor) {
        return done(publishing.publish(draft.id(), draft.version(), editor));
    }

    private void archive(Publication published, String leadsTo, Actor editor) {
        time.daysAgo(20);
        done(publishing.archive(published.id(), published.version(), Optional.of(leadsTo), editor));
    }

    private static Publication done(Moved moved) {
        if (moved instanceof Moved.Done(var now)) {
            return now;
        }
        throw new IllegalStateException("the demonstration's publication did not move: " + moved);
    }
}
