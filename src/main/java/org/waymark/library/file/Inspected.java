package org.waymark.library.file;

/** What came of looking into a file. */
sealed interface Inspected {
    record Fine(FileKind kind) implements Inspected {}

    /** @param why in words for the person who sent it, with what to do */
    record Refused(String why) implements Inspected {}
}
