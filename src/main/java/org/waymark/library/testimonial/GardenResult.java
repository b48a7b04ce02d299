package org.waymark.library.testimonial;

/** What became of a move. */
public sealed interface GardenResult {
    record Done(Testimonial now) implements GardenResult {}

    /** It is somewhere else by now, or was changed since the page was made. */
    record ChangedSince(Testimonial now) implements GardenResult {}
}
