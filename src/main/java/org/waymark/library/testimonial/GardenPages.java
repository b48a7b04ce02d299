package org.waymark.library.testimonial;

import static org.waymark.library.testimonial.TestimonialMove.*;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.waymark.platform.UkTime;
import org.waymark.platform.design.Item;
import org.waymark.platform.design.Moment;
import org.waymark.platform.web.Problems;
import org.waymark.reference.Topics;

/** Puts the editors' pages together. */
@Component
class GardenPages {
    static final String PATH = "/edit/testimonials";

    private final Testimonials testimonials;
    private final RoleLabels labels;
    private final Topics topics;

    GardenPages(Testimonials testimonials, RoleLabels labels, Topics topics) {
        this.testimonials = testimonials;
        this.labels = labels;
        this.topics = topics;
    }

    GardenPage list(TestimonialState state) {
        var counts = testimonials.counts();
        return new GardenPage(
                Arrays.stream(TestimonialState.values())
                        .map(one -> new GardenPage.Filter(
                                one.words() + " (" + counts.getOrDefault(one, 0) + ")",
                                PATH + "?state=" + one.name().toLowerCase(Locale.ROOT),
                                one == state))
                        .toList(),
                state.words(),
                testimonials.in(state).stream().map(this::line).toList());
    }

    BedPage one(Testimonial seen, Problems problems) {
        var words = testimonials.words(seen).orElse("");
        return one(seen, WordsForm.of(words, seen.role()), problems);
    }

    BedPage one(Testimonial seen, WordsForm form, Problems problems) {
        var until = seen.expiresAt();
        return new BedPage(
                PATH + "/" + seen.id(),
                seen.version(),
                seen.state().tag(),
                testimonials.words(seen).orElse(null),
                labels.words(seen.role()),
                seen.state().hasWords() && labels.isRare(seen.role()),
                until == null ? null : UkTime.day(until),
                seen.can(EDIT),
                seen.can(ACCEPT),
                seen.can(PUBLISH),
                seen.can(TAKE_DOWN),
                seen.can(DECLINE),
                form,
                labels.professionItems(),
                labels.gradeItems(),
                topics.all().stream()
                        .map(topic -> Item.of(topic.code(), topic.name())
                                .checked(seen.topics().contains(topic.code())))
                        .toList(),
                testimonials.history(seen.id()).stream()
                        .map(past -> Moment.of(
                                        UkTime.dayAndTime(past.at()),
                                        past.at(),
                                        past.move().words())
                                .by(past.byEditor() ? "An editor" : ""))
                        .toList(),
                problems);
    }

    private GardenPage.Line line(Testimonial one) {
        return new GardenPage.Line(
                PATH + "/" + one.id(),
                one.state().hasWords() ? labels.words(one.role()) : "Nothing written",
                one.state().tag(),
                UkTime.day(one.changedAt()));
    }
}
