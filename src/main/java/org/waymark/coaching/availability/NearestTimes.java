package org.waymark.coaching.availability;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The open times closest to one that is gone, earlier or later, in order of time. */
public final class NearestTimes {
    private NearestTimes() {}

    public static List<OpenTime> to(Instant wished, List<OpenTime> open, int count) {
        return open.stream()
                .sorted(Comparator.comparing(
                        time -> Duration.between(wished, time.start()).abs()))
                .limit(count)
                .sorted(Comparator.comparing(OpenTime::start))
                .toList();
    }
}
