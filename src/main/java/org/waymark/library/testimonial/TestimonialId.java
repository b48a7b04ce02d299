package org.waymark.library.testimonial;

import java.util.UUID;
import org.waymark.platform.Ids;

/** A testimonial. */
public record TestimonialId(UUID value) {
    static TestimonialId next() {
        return new TestimonialId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
