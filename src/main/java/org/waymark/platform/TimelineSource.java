package org.waymark.platform;

import java.util.List;
import java.util.UUID;

/** A module that knows something of the story of an application. */
public interface TimelineSource {
    /** In any order; without private words. */
    List<TimelineEntry> aboutApplication(UUID application);
}
