package org.waymark.library.link;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of looking at a link. */
public sealed interface Finding {
    /** @param movedTo where it leads for good; null: nowhere else */
    record Works(@Nullable String movedTo) implements Finding {}

    /** @param why in words for editors */
    record Broken(String why) implements Finding {}

    /** The other side doesn't let programs look; a person has to. */
    record Unsure(String why) implements Finding {}

    /** The other side is busy, and asks us to come back. */
    record Later(Duration in) implements Finding {}
}
