package org.waymark.library.file;

import java.time.Instant;
import java.util.UUID;
import org.waymark.platform.files.ContentHash;

/**
 * A file that the unit keeps.
 *
 * @param code how pages name it
 * @param name the end of its address
 * @param size in bytes
 * @param listed shown at /documents
 * @param webVersion path of a page that says the same; empty: none
 * @param changedAt when its bytes were last replaced
 */
public record StoredFile(
        UUID id,
        String code,
        String name,
        FileKind kind,
        String title,
        String description,
        ContentHash content,
        long size,
        boolean listed,
        String webVersion,
        ScanState scan,
        Instant changedAt,
        int version) {

    /** Where the public finds it, while it may. */
    public String path() {
        return "/files/" + id + "/" + name;
    }

    /** Where an editor sees it at any time. */
    public String editorsPath() {
        return "/edit/files/" + id + "/content";
    }

    /** "PDF, 1.2 MB". */
    public String typeAndSize() {
        return kind.label() + ", " + FileSize.inWords(size);
    }
}
