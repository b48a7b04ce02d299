package org.waymark.library.editing;

import java.util.Arrays;
import java.util.Locale;

/** Which publications a list shows, and in which order. */
public enum Show {
    ALL("All", "p.state <> 'DISCARDED'", "lower(e.title)"),
    REVIEW_DUE("Due for review", "p.state = 'PUBLISHED' and p.review_due <= :today", "p.review_due"),
    IN_REVIEW("In review", "p.work_state = 'IN_REVIEW'", "p.changed_at"),
    SCHEDULED("Scheduled", "p.work_state = 'SCHEDULED'", "p.go_live_at"),
    DRAFTS("Drafts", "p.work_state = 'DRAFT' and p.state <> 'DISCARDED'", "p.changed_at desc"),
    PUBLISHED("Published", "p.state = 'PUBLISHED'", "lower(e.title)"),
    ARCHIVED("Archived", "p.state = 'ARCHIVED'", "p.changed_at desc"),
    DISCARDED("Discarded", "p.state = 'DISCARDED'", "p.changed_at desc");

    private final String label;
    private final String where;
    private final String order;

    Show(String label, String where, String order) {
        this.label = label;
        this.where = where;
        this.order = order;
    }

    public String label() {
        return label;
    }

    /** As an address says it: "review-due". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All when the code is nobody's. */
    static Show of(String code) {
        return Arrays.stream(values())
                .filter(show -> show.code().equals(code))
                .findFirst()
                .orElse(ALL);
    }

    String where() {
        return where;
    }

    String order() {
        return order;
    }
}
