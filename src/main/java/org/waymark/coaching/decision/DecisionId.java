package org.waymark.coaching.decision;

import java.util.UUID;
import org.waymark.platform.Ids;
import org.waymark.platform.NotFound;

/** One decision on one late change or missed appointment. */
public record DecisionId(UUID value) {
    static DecisionId next() {
        return new DecisionId(Ids.next());
    }

    /** @throws NotFound when the text is no id */
    public static DecisionId of(String text) {
        return new DecisionId(NotFound.unlessId(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
