package org.waymark.library.testimonial;

import org.jspecify.annotations.Nullable;

/**
 * The role that signs a testimonial.
 *
 * @param profession code; null: a healthcare professional, and no more is said
 * @param grade code; null: not said
 */
public record RoleLabel(
        @Nullable String profession, @Nullable String grade) {
    static final RoleLabel BROADEST = new RoleLabel(null, null);

    public RoleLabel {
        if (profession == null && grade != null) {
            throw new IllegalArgumentException("a grade belongs to a profession");
        }
    }
}
