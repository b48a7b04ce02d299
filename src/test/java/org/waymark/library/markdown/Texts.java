package org.waymark.library.markdown;

import gg.jte.generated.precompiled.StaticTemplates;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Markdown with two values and one block of another feature, as tests of texts need it. */
final class Texts {
    static final Markdown MARKDOWN = markdown();

    private Texts() {}

    static String drawn(String source) {
        return MARKDOWN.render(MARKDOWN.read(source), RenderFor.PUBLIC);
    }

    static Document page(String source) {
        return Jsoup.parseBodyFragment(drawn(source));
    }

    private static Markdown markdown() {
        var beans = new StaticListableBeanFactory(Map.of("events", new Events(), "values", (PageValues)
                () -> Map.of("reply-days", "14", "unit-name", "Careers <b>& more</b>")));
        return new Markdown(
                beans.getBeanProvider(PageBlock.class), beans.getBeanProvider(PageValues.class), new StaticTemplates());
    }

    private static final class Events implements PageBlock {
        @Override
        public String name() {
            return "events";
        }

        @Override
        public String html(String topic, BlockPlace place) {
            return topic.equals("interviews")
                    ? "<form action=\"/events\"><h" + place.headingLevel() + ">Interviews</h" + place.headingLevel()
                            + "></form>"
                    : "";
        }

        @Override
        public Optional<String> problem(String topic) {
            return topic.isEmpty() ? Optional.of("Say which topic.") : Optional.empty();
        }
    }
}
