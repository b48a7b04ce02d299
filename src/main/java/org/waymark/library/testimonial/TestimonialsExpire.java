package org.waymark.library.testimonial;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.waymark.platform.DueWork;

/** What is shown long enough goes by itself. */
@Component
class TestimonialsExpire implements DueWork {
    private final Garden garden;

    TestimonialsExpire(Garden garden) {
        this.garden = garden;
    }

    @Override
    public String name() {
        return "library.testimonials-expire";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        garden.toExpire().forEach(garden::expire);
    }
}
