package org.waymark.intake.application;

/** What came of saving a page of the form. */
public sealed interface SaveResult {

    /** Saved in the draft, or in what was sent and nobody has begun to read. */
    record Saved(Application application) implements SaveResult {}

    /** The unit has begun to read it, or it has an outcome: answers stay as they are. */
    record NotEditable(Application now) implements SaveResult {}
}
