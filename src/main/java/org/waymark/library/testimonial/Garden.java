package org.waymark.library.testimonial;

import static org.waymark.library.testimonial.TestimonialMove.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.library.testimonial.Testimonials.Publicness;
import org.waymark.messaging.outbox.Happening;
import org.waymark.messaging.outbox.Outbox;
import org.waymark.platform.Actor;
import org.waymark.platform.NotFound;
import org.waymark.platform.PersonId;
import org.waymark.platform.Settings;
import org.waymark.platform.UkTime;

/**
 * Every move of a testimonial. Its author acts by her link, on what it is now; an editor on what she saw. Nothing becomes
 * public that its author didn't approve word for word.
 */
@Service
public class Garden {
    private final Testimonials testimonials;
    private final Outbox outbox;
    private final Settings settings;
    private final Clock clock;

    Garden(Testimonials testimonials, Outbox outbox, Settings settings, Clock clock) {
        this.testimonials = testimonials;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /** The author's own words, which she says yes to. */
    @Transactional
    public GardenResult write(TestimonialId id, String words, RoleLabel role) {
        var seen = locked(id);
        return move(seen, WRITE, Publicness.NONE, null, () -> {
            testimonials.setWords(seen, words);
            testimonials.setRole(seen, role);
            testimonials.setConsent(seen, ConsentText.NEWEST);
        });
    }

    /** @param version of the wording that she read */
    @Transactional
    public GardenResult approve(TestimonialId id, int version) {
        var seen = locked(id);
        return unlessChanged(
                seen,
                version,
                () -> move(
                        seen, APPROVE, Publicness.NONE, null, () -> testimonials.setConsent(seen, ConsentText.NEWEST)));
    }

    /** At once and for good; its words are forgotten. */
    @Transactional
    public GardenResult withdraw(TestimonialId id) {
        return move(locked(id), WITHDRAW, Publicness.NONE, null, () -> {});
    }

    /** Another wording, or a broader role; its author is asked. */
    @Transactional
    public GardenResult edit(TestimonialId id, int version, String words, RoleLabel role, Actor editor) {
        var seen = locked(id);
        return unlessChanged(seen, version, () -> {
            var result = move(seen, EDIT, Publicness.NONE, editor, () -> {
                testimonials.setWords(seen, words);
                testimonials.setRole(seen, role);
            });
            if (result instanceof GardenResult.Done(var now)) {
                tell(TestimonialMails.CHANGED, now);
            }
            return result;
        });
    }

    @Transactional
    public GardenResult accept(TestimonialId id, int version, Actor editor) {
        var seen = locked(id);
        return unlessChanged(seen, version, () -> move(seen, ACCEPT, Publicness.NONE, editor, () -> {}));
    }

    /** @param topics under which pages may quote it */
    @Transactional
    public GardenResult publish(TestimonialId id, int version, List<String> topics, Actor editor) {
        var seen = locked(id);
        return unlessChanged(seen, version, () -> {
            var result = move(seen, PUBLISH, open(seen), editor, () -> testimonials.setTopics(seen, topics));
            if (result instanceof GardenResult.Done(var now)) {
                tell(TestimonialMails.PUBLISHED, now);
            }
            return result;
        });
    }

    @Transactional
    public GardenResult takeDown(TestimonialId id, int version, Actor editor) {
        var seen = locked(id);
        return unlessChanged(seen, version, () -> move(seen, TAKE_DOWN, Publicness.NONE, editor, () -> {}));
    }

    @Transactional
    public GardenResult decline(TestimonialId id, int version, Actor editor) {
        var seen = locked(id);
        return unlessChanged(seen, version, () -> move(seen, DECLINE, Publicness.NONE, editor, () -> {}));
    }

    /** What is published longer than its author agreed to is taken off; an invitation that nobody answered is over. */
    @Transactional
    public void expire(TestimonialId id) {
        move(locked(id), EXPIRE, Publicness.NONE, null, () -> {});
    }

    /** Of one author, the newest first. */
    public List<Testimonial> of(PersonId author) {
        return testimonials.of(author);
    }

    List<TestimonialId> toExpire() {
        Instant now = clock.instant();
        return testimonials.toExpire(now, now.minus(Duration.ofDays(settings.now(TestimonialSettings.ANSWER_WITHIN))));
    }

    private Testimonial locked(TestimonialId id) {
        return testimonials.lock(id).orElseThrow(() -> new NotFound("testimonial"));
    }

    private interface Step {
        GardenResult go();
    }

    private static GardenResult unlessChanged(Testimonial seen, int version, Step step) {
        return seen.version() == version ? step.go() : new GardenResult.ChangedSince(seen);
    }

    private GardenResult move(
            Testimonial seen, TestimonialMove move, Publicness becomes, @Nullable Actor editor, Runnable first) {
        var next = seen.state().after(move);
        if (next.isEmpty()) {
            return new GardenResult.ChangedSince(seen);
        }
        first.run();
        testimonials.move(seen, move, next.get(), becomes, editor);
        return new GardenResult.Done(locked(seen.id()));
    }

    private Publicness open(Testimonial testimonial) {
        var words = testimonials.words(testimonial).orElse(null);
        var until = UkTime.here(clock.instant())
                .plusMonths(settings.now(TestimonialSettings.SHOWN_FOR))
                .toInstant();
        return words == null ? Publicness.NONE : new Publicness(words, until);
    }

    private void tell(String kind, Testimonial about) {
        var key = kind + "/" + about.id() + "/" + about.version();
        outbox.post(Happening.now(kind, key, about.author(), about.id().value()));
    }
}
