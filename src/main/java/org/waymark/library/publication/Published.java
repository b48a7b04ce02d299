package org.waymark.library.publication;

/** What the public sees: a publication with the words of its public edition. */
public record Published(Publication publication, Edition edition) {
    public PublicationId id() {
        return publication.id();
    }

    public Kind kind() {
        return publication.kind();
    }

    public String path() {
        return publication.path();
    }

    public String title() {
        return edition.title();
    }

    public String summary() {
        return edition.summary();
    }

    public Details details() {
        return edition.details();
    }
}
