package org.waymark.library.publication;

/**
 * What the public sees of a publication is new or has changed, its address included. Heard in the same transaction; the
 * same publication is heard of again and again, so listeners keep one row for its id.
 */
public record PublicationPublished(Published published, Occasion occasion) {
    /** Why it is heard of. */
    public enum Occasion {
        /** It came with the program. */
        SHIPPED,
        /** An editor made it public for the first time. */
        FIRST,
        /** It was public before: a new edition, a new address, or brought back. */
        AGAIN
    }
}
