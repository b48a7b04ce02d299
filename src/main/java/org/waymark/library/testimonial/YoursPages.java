package org.waymark.library.testimonial;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.platform.UkTime;
import org.waymark.platform.web.Problems;

/** Puts the author's page together. */
@Component
class YoursPages {
    private final Testimonials testimonials;
    private final RoleLabels labels;

    YoursPages(Testimonials testimonials, RoleLabels labels) {
        this.testimonials = testimonials;
        this.labels = labels;
    }

    YoursPage of(String path, Testimonial now) {
        var words = testimonials.words(now).orElse("");
        return of(path, now, WordsForm.of(words, now.role()), false, Problems.none());
    }

    YoursPage of(String path, Testimonial now, WordsForm form, boolean rare, Problems problems) {
        return new YoursPage(
                path,
                now.state(),
                now.version(),
                testimonials.words(now).orElse(null),
                labels.words(now.role()),
                day(now.expiresAt()),
                ConsentText.newest().sentences(),
                labels.professionItems(),
                labels.gradeItems(),
                form,
                rare,
                problems);
    }

    private static @Nullable String day(@Nullable Instant at) {
        return at == null ? null : UkTime.day(at);
    }
}
