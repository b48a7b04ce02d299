package org.waymark.intake.concern;

import java.util.List;

/** The concerns as the service lead sees them: what is open, the oldest first, and what was closed lately. */
public record ConcernListPage(List<Line> open, List<Line> closed) {

    /** @param waited since it was raised, in words */
    public record Line(String href, String name, String raisedAt, String waited, String raisedBy) {}
}
