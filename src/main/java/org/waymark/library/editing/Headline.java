package org.waymark.library.editing;

import org.waymark.library.publication.Publication;
import org.waymark.library.publication.PublicationId;

/**
 * What a form page needs to know of its publication.
 *
 * @param title of the edition that editors look at
 */
public record Headline(Publication publication, String title) {
    public PublicationId id() {
        return publication.id();
    }

    public int version() {
        return publication.version();
    }

    /** The publication's page. */
    public String href() {
        return PublicationPages.path(id());
    }

    public String href(String verb) {
        return href() + "/" + verb;
    }
}
