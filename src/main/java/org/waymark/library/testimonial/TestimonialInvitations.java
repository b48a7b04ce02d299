package org.waymark.library.testimonial;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.messaging.outbox.Happening;
import org.waymark.messaging.outbox.Outbox;
import org.waymark.platform.PersonId;
import org.waymark.platform.Settings;

/** Asks for a testimonial: once for each support, some days after it ended, and never again. */
@Service
public class TestimonialInvitations {
    private final Testimonials testimonials;
    private final Outbox outbox;
    private final Settings settings;
    private final Clock clock;

    TestimonialInvitations(Testimonials testimonials, Outbox outbox, Settings settings, Clock clock) {
        this.testimonials = testimonials;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * In the caller's transaction. Calling it again for the same support does nothing, nor does it where the unit asks
     * nobody.
     *
     * @param about id of the support that ended, with an outcome to tell of
     */
    @Transactional
    public void invite(PersonId author, UUID about) {
        if (!settings.now(TestimonialSettings.ASK)) {
            return;
        }
        var after = clock.instant().plus(Duration.ofDays(settings.now(TestimonialSettings.ASK_AFTER)));
        testimonials
                .invite(author, about)
                .ifPresent(id -> outbox.post(Happening.later(
                        TestimonialMails.INVITED, TestimonialMails.INVITED + "/" + id, author, id.value(), after)));
    }
}
