package org.waymark.library.resource;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.library.publication.Kind;
import org.waymark.library.publication.PublicationId;
import org.waymark.library.publication.ResourceKind;

/**
 * A public resource as a list shows it, without its text.
 *
 * @param professions codes; empty: for all
 * @param minutes that it takes; null: nobody said
 */
public record ResourceLine(
        PublicationId id,
        String slug,
        String title,
        String summary,
        ResourceKind kind,
        List<String> professions,
        List<String> stages,
        List<String> topics,
        @Nullable Integer minutes,
        boolean example) {
    public String path() {
        return Kind.RESOURCE.path(slug);
    }

    /** "Exercise, 20 minutes". */
    public String inShort() {
        return minutes == null ? kind.label() : kind.label() + ", " + TimeNeeded.inWords(minutes);
    }
}
