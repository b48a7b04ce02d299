package org.waymark.library.testimonial;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.privacy.vault.Signer;

/** The link by which an author writes, approves and takes back what is hers, without signing in; good as long as it exists. */
@Component
class TestimonialLinks {
    private static final String PURPOSE = "library.testimonial";
    static final String PREFIX = "/testimonials/yours/";

    private final Signer signer;
    private final Testimonials testimonials;

    TestimonialLinks(Signer signer, Testimonials testimonials) {
        this.signer = signer;
        this.testimonials = testimonials;
    }

    String to(TestimonialId id) {
        return PREFIX + signer.sign(PURPOSE, id.toString());
    }

    /** Empty for a forged link, or when it was erased. */
    Optional<Testimonial> follow(String signed) {
        return signer.verify(PURPOSE, signed)
                .map(id -> new TestimonialId(UUID.fromString(id)))
                .flatMap(testimonials::find);
    }
}
