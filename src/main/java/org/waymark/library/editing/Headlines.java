package org.waymark.library.editing;

import org.springframework.stereotype.Component;
import org.waymark.library.publication.Editions;
import org.waymark.library.publication.PublicationId;
import org.waymark.library.publication.Publications;

/** Looks up what form pages are about. */
@Component
class Headlines {
    private final Publications publications;
    private final Editions editions;

    Headlines(Publications publications, Editions editions) {
        this.publications = publications;
        this.editions = editions;
    }

    Headline of(PublicationId id) {
        var publication = publications.get(id);
        return new Headline(
                publication, editions.get(id, publication.currentEdition()).title());
    }
}
