package org.waymark.intake.triage;

import org.jspecify.annotations.Nullable;
import org.waymark.platform.Coded;

/** The orders that the queue can be read in. */
public enum QueueSort implements Coded {
    RESPOND_BY("Respond by", "c.due_on nulls last, a.submitted_at, a.id"),
    NEWEST("Newest first", "a.submitted_at desc nulls last, a.id desc"),
    DEADLINE("Their deadline", "n.deadline nulls last, c.due_on nulls last, a.id"),
    NAME("Name", "lower(p.name), a.submitted_at, a.id");

    private final String label;
    private final String sql;

    QueueSort(String label, String sql) {
        this.label = label;
        this.sql = sql;
    }

    public String label() {
        return label;
    }

    /** The "order by" of the query of {@link Queue}; ends in the id, so that pages don't overlap. */
    String sql() {
        return sql;
    }

    static QueueSort of(@Nullable String code) {
        return Coded.of(QueueSort.class, code).orElse(RESPOND_BY);
    }
}
