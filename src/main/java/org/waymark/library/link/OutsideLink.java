package org.waymark.library.link;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An outside address on a page of ours.
 *
 * @param failures how often in a row it was broken
 * @param brokenSince when it was found broken first; null: it isn't
 * @param why in words for editors; empty where it works
 * @param movedTo where it leads for good; empty: nowhere else
 * @param uses the pages that link to it
 */
public record OutsideLink(
        UUID id,
        String address,
        LinkState state,
        int failures,
        @Nullable Instant brokenSince,
        @Nullable Instant checkedAt,
        String why,
        String movedTo,
        List<LinkUse> uses) {
    public OutsideLink {
        uses = List.copyOf(uses);
    }
}
