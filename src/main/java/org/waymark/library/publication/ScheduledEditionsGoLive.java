package org.waymark.library.publication;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.waymark.platform.DueWork;

/** Makes public what was scheduled, when its time has come. */
@Component
class ScheduledEditionsGoLive implements DueWork {
    private final Publications publications;
    private final Publishing publishing;
    private final Clock clock;

    ScheduledEditionsGoLive(Publications publications, Publishing publishing, Clock clock) {
        this.publications = publications;
        this.publishing = publishing;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "library.scheduled-editions-go-live";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run() {
        publications.toGoLive(clock.instant()).forEach(publishing::goLive);
    }
}
