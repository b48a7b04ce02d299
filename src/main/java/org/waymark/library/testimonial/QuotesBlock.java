package org.waymark.library.testimonial;

import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.library.markdown.BlockPlace;
import org.waymark.library.markdown.PageBlock;
import org.waymark.reference.Topics;

/** {@code ::: quotes after-cct}: up to three testimonials on a topic, or the newest where no topic is named. */
@Component
class QuotesBlock implements PageBlock {
    private static final int MOST = 3;

    private final Quotes quotes;
    private final Topics topics;
    private final Templates templates;

    QuotesBlock(Quotes quotes, Topics topics, Templates templates) {
        this.quotes = quotes;
        this.topics = topics;
        this.templates = templates;
    }

    @Override
    public String name() {
        return "quotes";
    }

    @Override
    public String html(String topic, BlockPlace place) {
        var some = quotes.about(topic.strip(), MOST);
        return some.isEmpty() ? "" : templates.libraryTestimonialQuotes(some).render();
    }

    @Override
    public Optional<String> problem(String topic) {
        return topic.isBlank() || topics.find(topic.strip()).isPresent()
                ? Optional.empty()
                : Optional.of("There is no topic “" + topic.strip() + "”.");
    }
}
