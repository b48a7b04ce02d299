package org.waymark.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a story: when, what happened, by whom in words fit for the reader, and a detail. */
public record TimelineEntry(
        Instant at, String what, String by, @Nullable String detail) {}
