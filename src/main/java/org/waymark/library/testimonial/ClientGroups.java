package org.waymark.library.testimonial;

import org.jspecify.annotations.Nullable;

/**
 * How many clients share a role, so that nobody is recognised by it. A module that knows clients' professions and grades
 * implements it.
 */
public interface ClientGroups {
    /**
     * @param profession code of reference
     * @param grade code of reference; null: of any grade
     */
    int clientsWith(String profession, @Nullable String grade);
}
