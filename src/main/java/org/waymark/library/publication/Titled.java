package org.waymark.library.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is published, as lists name it: without its text.
 *
 * @param firstPublicAt when it first became public; null where nobody knows
 * @param publicAt when its words became public; null where nobody knows
 */
public record Titled(
        PublicationId id,
        Kind kind,
        String slug,
        String title,
        String summary,
        @Nullable Instant firstPublicAt,
        @Nullable Instant publicAt) {
    /** "/foundation-doctors/choosing-a-specialty". */
    public String path() {
        return kind.path(slug);
    }
}
