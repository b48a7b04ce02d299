package org.waymark.library.testimonial;

import java.util.List;
import org.waymark.platform.design.Tag;

/** The editors' queue. */
public record GardenPage(List<Filter> filters, String heading, List<Line> lines) {
    public GardenPage {
        filters = List.copyOf(filters);
        lines = List.copyOf(lines);
    }

    /** A state to look at. */
    public record Filter(String text, String href, boolean current) {}

    /**
     * One testimonial.
     *
     * @param since when it came there
     */
    public record Line(String href, String role, Tag tag, String since) {}
}
