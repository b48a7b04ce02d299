package org.waymark.coaching.coach;

import java.util.List;
import org.waymark.platform.design.Link;
import org.waymark.platform.web.Page;

/** The coaches, to coordinators. */
public record CoachesPage(List<Link> filters, Page<Entry> coaches) {
    public CoachesPage {
        filters = List.copyOf(filters);
    }

    /** One coach; {@code state} says whether she takes clients. */
    public record Entry(String path, String name, String kind, String professions, String clients, String state) {}
}
