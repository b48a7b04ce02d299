package org.waymark.platform;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** New ids: UUID version 7, so that rows made together lie together in an index. */
public final class Ids {
    private Ids() {}

    /** A new id, ordered by the time of its making. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
