package org.waymark.library.testimonial;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.messaging.outbox.Button;
import org.waymark.messaging.outbox.Mail;
import org.waymark.messaging.outbox.MessageContent;
import org.waymark.messaging.outbox.MessageToWrite;
import org.waymark.platform.Settings;

/** What authors hear. Her words are never in a mail: the link shows them. */
@Component
class TestimonialMails implements MessageContent {
    static final String INVITED = "library.testimonial-invited";
    static final String CHANGED = "library.testimonial-changed";
    static final String PUBLISHED = "library.testimonial-published";

    private final Testimonials testimonials;
    private final TestimonialLinks links;
    private final Settings settings;

    TestimonialMails(Testimonials testimonials, TestimonialLinks links, Settings settings) {
        this.testimonials = testimonials;
        this.links = links;
        this.settings = settings;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(INVITED, CHANGED, PUBLISHED);
    }

    @Override
    public Optional<Mail> compose(MessageToWrite message) {
        return testimonials
                .find(new TestimonialId(message.about()))
                .filter(found -> stillTrue(message, found))
                .map(found -> mail(message.kind(), found));
    }

    private static boolean stillTrue(MessageToWrite message, Testimonial now) {
        return switch (message.kind()) {
            case INVITED -> now.state() == TestimonialState.INVITED;
            case CHANGED ->
                now.state() == TestimonialState.EDITED && message.key().endsWith("/" + now.version());
            default ->
                now.state() == TestimonialState.PUBLISHED && message.key().endsWith("/" + now.version());
        };
    }

    private Mail mail(String kind, Testimonial about) {
        return switch (kind) {
            case INVITED -> invited(about);
            case CHANGED -> changed(about);
            default -> published(about);
        };
    }

    private Mail invited(Testimonial about) {
        return new Mail(
                "If you have a few words for us",
                List.of(
                        "A few words of yours could help others decide whether to come to us. They are shown without your"
                                + " name, and only as you approve them.",
                        "You needn’t. It makes no difference to anything, and we won’t ask again."),
                new Button("See what it is about", links.to(about.id())),
                List.of("The link works for " + settings.now(TestimonialSettings.ANSWER_WITHIN) + " days."),
                "You get this email because you used our service.");
    }

    private Mail changed(Testimonial about) {
        return new Mail(
                "Please look at your words",
                List.of(
                        "We suggest a change to the words that you sent us. They are shown only if you approve them.",
                        "You can approve them, write them anew, or take them back."),
                new Button("See the change", links.to(about.id())),
                List.of(),
                "You get this email because you sent us a few words to show to others.");
    }

    private Mail published(Testimonial about) {
        return new Mail(
                "Your words are on our pages",
                List.of("Thank you. What you approved is on our public pages now, without your name."),
                new Button("See them, or take them back", links.to(about.id())),
                List.of("Keep this email: with its button you can take them back at any time, at once."),
                "You get this email because you sent us a few words to show to others.");
    }
}
