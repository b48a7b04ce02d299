package org.waymark.intake.application;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.intake.ApplicationId;
import org.waymark.platform.TimelineEntry;
import org.waymark.platform.TimelineSource;

/** What intake knows of the story of an application, for staff: moves without words. */
@Component
public class ApplicationTimeline implements TimelineSource {
    private final Applications applications;
    private final History history;

    ApplicationTimeline(Applications applications, History history) {
        this.applications = applications;
        this.history = history;
    }

    @Override
    public List<TimelineEntry> aboutApplication(UUID application) {
        return applications.find(new ApplicationId(application)).map(history::of).orElse(List.of()).stream()
                .map(entry -> new TimelineEntry(entry.at(), entry.what().past(), by(entry.side()), detail(entry)))
                .toList();
    }

    private static String by(HistoryEntry.Side side) {
        return switch (side) {
            case CLIENT -> "the client";
            case UNIT -> "the unit";
            case WAYMARK -> "Waymark";
        };
    }

    private static @Nullable String detail(HistoryEntry entry) {
        return entry.from() == entry.to() ? null : "Now: " + entry.to().words();
    }
}
