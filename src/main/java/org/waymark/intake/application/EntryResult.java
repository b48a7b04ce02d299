package org.waymark.intake.application;

/** What came of entering an application for a client. */
public sealed interface EntryResult {

    /** It is submitted, and waits for the client's confirmation and a first look. */
    record Entered(Application application) implements EntryResult {}

    /** The client has one open already, perhaps a draft that only she can see. */
    record AnotherIsOpen(Application open) implements EntryResult {}
}
