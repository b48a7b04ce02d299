package org.waymark.library.page;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.library.markdown.Heading;
import org.waymark.library.markdown.Markdown;
import org.waymark.library.markdown.RenderFor;
import org.waymark.library.markdown.Written;
import org.waymark.library.publication.Kind;
import org.waymark.library.publication.Published;
import org.waymark.library.publication.PublishedContent;
import org.waymark.platform.design.Html;
import org.waymark.platform.design.Link;

/** Draws what is published, with the ways up, down and beside that its address gives it. */
@Component
class PageDrawing {
    private static final int LONG_FROM_HEADINGS = 5;
    private static final int SECTION_HEADING = 2;

    private final PublishedContent content;
    private final Markdown markdown;

    PageDrawing(PublishedContent content, Markdown markdown) {
        this.content = content;
        this.markdown = markdown;
    }

    HomeOfBlocks home(Published published) {
        var parts = StartBlock.split(published.edition().body());
        return new HomeOfBlocks(
                markdown.fill(published.title()),
                markdown.fill(published.summary()),
                parts.start(),
                Html.trusted(markdown.render(markdown.read(parts.rest()), RenderFor.PUBLIC)));
    }

    PageOfWords page(Published published) {
        var written = markdown.read(published.edition().body());
        var above = above(published);
        return new PageOfWords(
                markdown.fill(published.title()),
                markdown.fill(published.summary()),
                Html.trusted(markdown.render(written, RenderFor.PUBLIC)),
                contents(written),
                above,
                above.getLast().text(),
                beside(published),
                published.publication().publicAt(),
                published.publication().reviewDue());
    }

    private static List<Link> contents(Written written) {
        var sections = written.headings().stream()
                .filter(heading -> heading.level() == SECTION_HEADING)
                .toList();
        return sections.size() < LONG_FROM_HEADINGS
                ? List.of()
                : sections.stream().map(PageDrawing::link).toList();
    }

    private static Link link(Heading heading) {
        return Link.of(heading.text(), "#" + heading.id());
    }

    /** The first page, and each published page whose address this one's begins with. */
    private List<Link> above(Published published) {
        var links = new ArrayList<Link>();
        links.add(Link.of("Home", "/"));
        var path = published.path();
        for (int slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1)) {
            content.at(path.substring(0, slash)).map(this::titled).ifPresent(links::add);
        }
        return links;
    }

    private Link titled(Published published) {
        return Link.of(markdown.fill(published.title()), published.path());
    }

    /** Pages whose address differs in its last part only. */
    private List<Link> beside(Published published) {
        var path = published.path();
        int last = path.lastIndexOf('/');
        return published.kind() != Kind.PAGE || last == 0
                ? List.of()
                : content.pagesIn(path.substring(1, last)).stream()
                        .filter(other -> !other.id().equals(published.id()))
                        .map(other -> Link.of(markdown.fill(other.title()), other.path()))
                        .toList();
    }
}
