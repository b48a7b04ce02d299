package org.waymark.library.publication;

/** A publication is no longer public. Heard in the same transaction. */
public record PublicationArchived(Publication publication) {}
