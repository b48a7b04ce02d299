package org.waymark.library.resource;

import java.time.Instant;
import org.waymark.library.publication.Kind;
import org.waymark.library.publication.PublicationId;

/**
 * What a person saved.
 *
 * @param isPublic false once the unit took it away
 */
public record SavedResource(
        PublicationId publication, String slug, String title, String summary, boolean isPublic, Instant savedAt) {
    public String path() {
        return Kind.RESOURCE.path(slug);
    }
}
