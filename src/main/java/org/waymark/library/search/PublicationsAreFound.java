package org.waymark.library.search;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.library.markdown.Markdown;
import org.waymark.library.publication.Kind;
import org.waymark.library.publication.Publication;
import org.waymark.library.publication.PublicationArchived;
import org.waymark.library.publication.PublicationPublished;
import org.waymark.library.publication.Published;
import org.waymark.library.publication.PublishedContent;

/** What the unit publishes is found from that moment on, and no longer when it is archived. */
@Component
class PublicationsAreFound implements SearchSource {
    private final PublishedContent content;
    private final Markdown markdown;
    private final SearchIndex index;

    PublicationsAreFound(PublishedContent content, Markdown markdown, SearchIndex index) {
        this.content = content;
        this.markdown = markdown;
        this.index = index;
    }

    @Override
    public Set<SearchKind> kinds() {
        return Set.of(SearchKind.PAGE, SearchKind.RESOURCE, SearchKind.QUESTION);
    }

    @Override
    public List<SearchEntry> entries() {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> content.all(kind).stream())
                .map(this::entry)
                .toList();
    }

    @EventListener
    void published(PublicationPublished event) {
        index.put(entry(event.published()));
    }

    @EventListener
    void archived(PublicationArchived event) {
        Publication gone = event.publication();
        index.remove(kind(gone.kind()), ref(gone));
    }

    private SearchEntry entry(Published published) {
        var details = published.details();
        return new SearchEntry(
                kind(published.kind()),
                ref(published.publication()),
                published.path(),
                published.title(),
                published.summary(),
                markdown.read(published.edition().body()).plainText(),
                details.professions(),
                details.stages(),
                details.topics(),
                SearchAudience.PUBLIC);
    }

    private static SearchKind kind(Kind kind) {
        return switch (kind) {
            case PAGE -> SearchKind.PAGE;
            case RESOURCE -> SearchKind.RESOURCE;
            case QUESTION -> SearchKind.QUESTION;
        };
    }

    private static String ref(Publication publication) {
        return publication.id().value().toString();
    }
}
