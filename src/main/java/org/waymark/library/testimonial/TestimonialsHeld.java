package org.waymark.library.testimonial;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.platform.PersonId;
import org.waymark.platform.Settings;
import org.waymark.platform.UkTime;
import org.waymark.privacy.access.HeldRecord;
import org.waymark.privacy.access.PersonalData;

/** What is held of people's testimonials. */
@Component
class TestimonialsHeld implements PersonalData {
    private final Testimonials testimonials;
    private final RoleLabels labels;
    private final Settings settings;

    TestimonialsHeld(Testimonials testimonials, RoleLabels labels, Settings settings) {
        this.testimonials = testimonials;
        this.labels = labels;
        this.settings = settings;
    }

    @Override
    public Set<String> tables() {
        return Set.of("library.testimonial", "library.testimonial_history");
    }

    @Override
    public String heading() {
        return "Your words for others";
    }

    @Override
    public List<HeldRecord> show(PersonId person) {
        return testimonials.of(person).stream().map(this::held).toList();
    }

    @Override
    public void erase(PersonId person) {
        testimonials.erase(person);
    }

    @Override
    public void retain(Instant now) {
        testimonials.forgetOver(now.minus(Duration.ofDays(settings.now(TestimonialSettings.KEEP_OVER))));
    }

    private HeldRecord held(Testimonial testimonial) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("Where it stands", testimonial.state().words());
        testimonials.words(testimonial).ifPresent(words -> {
            fields.put("Words", words);
            fields.put("Signed", labels.words(testimonial.role()));
        });
        var consented = testimonial.consentedAt();
        if (consented != null) {
            fields.put("You said yes", UkTime.dayAndTime(consented) + ", version " + testimonial.consentVersion());
        }
        return new HeldRecord("A testimonial", testimonial.changedAt(), fields);
    }
}
