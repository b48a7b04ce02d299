package org.waymark.intake.eligibility;

/** Whether something holds, as far as the answers tell. */
enum Truth {
    TRUE,
    FALSE,
    UNKNOWN;

    static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }
}
