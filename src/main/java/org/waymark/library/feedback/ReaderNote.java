package org.waymark.library.feedback;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.library.publication.Kind;
import org.waymark.library.publication.PublicationId;

/**
 * A note of a reader to the editors.
 *
 * @param helpful what she answered before; null: nothing
 * @param words opened
 * @param day on which it was written, in UK time
 */
public record ReaderNote(
        UUID id,
        PublicationId publication,
        Kind kind,
        String slug,
        String title,
        @Nullable Boolean helpful,
        String words,
        LocalDate day) {
    public String path() {
        return kind.path(slug);
    }
}
