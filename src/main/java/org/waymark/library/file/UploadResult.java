package org.waymark.library.file;

/** What came of a file that somebody sent. */
public sealed interface UploadResult {
    record Stored(StoredFile file) implements UploadResult {}

    /** @param why in words for the person who sent it, with what to do */
    record Refused(String why) implements UploadResult {}
}
