package org.waymark.library.page;

import org.springframework.stereotype.Component;
import org.waymark.library.markdown.Markdown;
import org.waymark.library.markdown.RenderFor;
import org.waymark.library.publication.Kind;
import org.waymark.library.publication.PublishedContent;

/** A page that editors write at the address of a list gives the list its title, its summary and the text above it. */
@Component
public class ListIntroductions {
    private final PublishedContent content;
    private final Markdown markdown;

    ListIntroductions(PublishedContent content, Markdown markdown) {
        this.content = content;
        this.markdown = markdown;
    }

    /** Of the page with this slug; with the title and summary given here while there is none. */
    public ListIntroduction of(String slug, String title, String summary) {
        return content.find(Kind.PAGE, slug)
                .map(page -> new ListIntroduction(
                        page.title(),
                        page.summary(),
                        markdown.render(markdown.read(page.edition().body()), RenderFor.PUBLIC)))
                .orElseGet(() -> new ListIntroduction(title, summary, ""));
    }
}
