package org.waymark.library.file;

import java.util.List;

/**
 * One file as an editor sees it.
 *
 * @param uses where it is used
 * @param isPublic whether the public can open it now
 */
public record FilePage(StoredFile file, List<FileUse> uses, boolean isPublic) {
    public FilePage {
        uses = List.copyOf(uses);
    }

    /** How a page names it. */
    public String block() {
        return "::: document " + file.code();
    }
}
