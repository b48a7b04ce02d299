package org.waymark.library.editing;

import org.waymark.platform.Coded;

/** Which publications a list shows, and in which order. */
public enum Show implements Coded {
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

    /** All when the code is nobody's. */
    static Show of(String code) {
        return Coded.of(Show.class, code).orElse(ALL);
    }

    String where() {
        return where;
    }

    String order() {
        return order;
    }
}
