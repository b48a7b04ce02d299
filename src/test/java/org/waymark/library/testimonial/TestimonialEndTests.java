package org.waymark.library.testimonial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.testing.WaymarkTest;

/** How a testimonial ends: taken back, run out, never written, erased, forgotten. */
@WaymarkTest
class TestimonialEndTests extends AnInvitedAuthor {
    @Autowired
    private TestimonialsExpire expiry;

    @Autowired
    private TestimonialsHeld held;

    @Test
    void takingItBackWorksAtOnceAndForGood() {
        write(words, "", "");
        accept();
        publish();
        assertThat(publicText()).contains(words);

        assertThat(visitor.post(link() + "/withdraw").status()).isEqualTo(303);

        assertThat(publicText()).doesNotContain(words);
        assertThat(mine().state()).isEqualTo(TestimonialState.WITHDRAWN);
        assertThat(testimonials.words(mine())).isEmpty();
        assertThat(visitor.get(link()).text()).contains("You took your words back");
        assertThat(mail(TestimonialMails.PUBLISHED)).isEmpty();
        assertThat(write(words, "", "").status()).isEqualTo(409);
    }

    @Test
    void itGoesByItselfAfterTwoYears() {
        write(words, "", "");
        accept();
        publish();

        clock.advance(Duration.ofDays(729));
        expiry.run();
        assertThat(publicText()).contains(words);

        clock.advance(Duration.ofDays(3));
        expiry.run();
        assertThat(publicText()).doesNotContain(words);
        assertThat(mine().state()).isEqualTo(TestimonialState.EXPIRED);
    }

    @Test
    void anInvitationThatNobodyAnsweredIsOver() {
        assertThat(mail(TestimonialMails.INVITED)).isPresent();
        clock.advance(Duration.ofDays(61));
        expiry.run();

        assertThat(mine().state()).isEqualTo(TestimonialState.EXPIRED);
        assertThat(mail(TestimonialMails.INVITED)).isEmpty();
    }

    @Test
    void whatIsHeldOfHerIsShownAndErased() {
        write(words, "", "");
        assertThat(held.show(amara))
                .singleElement()
                .satisfies(record -> assertThat(record.fields())
                        .containsEntry("Words", words)
                        .containsKey("You said yes"));

        accept();
        publish();
        held.erase(amara);

        assertThat(held.show(amara)).isEmpty();
        assertThat(publicText()).doesNotContain(words);
    }

    @Test
    void whatIsOverIsForgottenAfterAYear() {
        visitor.post(link() + "/withdraw");

        held.retain(clock.instant().plus(Duration.ofDays(364)));
        assertThat(testimonials.of(amara)).hasSize(1);
        held.retain(clock.instant().plus(Duration.ofDays(366)));
        assertThat(testimonials.of(amara)).isEmpty();
    }
}
