package org.waymark.library.testimonial;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.PersonId;

/**
 * A testimonial without its words.
 *
 * @param topics codes of reference under which it is shown
 * @param consentedAt when its author said yes to the text of {@code consentVersion}
 * @param changedAt of the last move
 * @param expiresAt when it is taken off by itself
 */
public record Testimonial(
        TestimonialId id,
        PersonId author,
        TestimonialState state,
        int version,
        RoleLabel role,
        List<String> topics,
        @Nullable Integer consentVersion,
        @Nullable Instant consentedAt,
        Instant changedAt,
        @Nullable Instant expiresAt) {
    public Testimonial {
        topics = List.copyOf(topics);
    }

    boolean can(TestimonialMove move) {
        return state.after(move).isPresent();
    }
}
