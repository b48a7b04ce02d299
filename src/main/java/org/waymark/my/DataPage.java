package org.waymark.my;

import java.util.List;
import org.waymark.privacy.access.HeldRecord;

/** Everything that is held about a person, and who looked at it. */
public record DataPage(List<Part> parts, List<Look> looks) {
    public DataPage {
        parts = List.copyOf(parts);
        looks = List.copyOf(looks);
    }

    /** What one part of the program holds. */
    public record Part(String heading, List<HeldRecord> records) {
        public Part {
            records = List.copyOf(records);
        }
    }

    /** Somebody opened something of hers. */
    public record Look(String when, String who, String what) {}
}
