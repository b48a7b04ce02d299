package org.waymark.intake.triage;

import org.jspecify.annotations.Nullable;

/** The orders that the queue can be read in. */
public enum QueueSort {
    RESPOND_BY("respond-by", "Respond by", "c.due_on nulls last, a.submitted_at, a.id"),
    NEWEST("newest", "Newest first", "a.submitted_at desc nulls last, a.id desc"),
    DEADLINE("deadline", "Their deadline", "n.deadline nulls last, c.due_on nulls last, a.id"),
    NAME("name", "Name", "lower(p.name), a.submitted_at, a.id");

    private final String code;
    private final String label;
    private final String sql;

    QueueSort(String code, String label, String sql) {
        this.code = code;
        this.label = label;
        this.sql = sql;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** The "order by" of the query of {@link Queue}; ends in the id, so that pages don't overlap. */
    String sql() {
        return sql;
    }

    static QueueSort of(@Nullable String code) {
        for (var each : values()) {
            if (each.code.equals(code)) {
                return each;
            }
        }
        return RESPOND_BY;
    }
}
