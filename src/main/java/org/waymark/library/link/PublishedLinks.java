package org.waymark.library.link;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.library.markdown.Markdown;
import org.waymark.library.publication.Edition;
import org.waymark.library.publication.PublicationArchived;
import org.waymark.library.publication.PublicationPublished;

/** Hears what the public sees, and notes the outside addresses that it links to. */
@Component
class PublishedLinks {
    private final Links links;
    private final Markdown markdown;

    PublishedLinks(Links links, Markdown markdown) {
        this.links = links;
        this.markdown = markdown;
    }

    @EventListener
    void published(PublicationPublished event) {
        var published = event.published();
        links.put(published.id().value(), published.path(), published.title(), outside(published.edition()));
    }

    @EventListener
    void archived(PublicationArchived event) {
        links.remove(event.publication().id().value());
    }

    private Set<String> outside(Edition edition) {
        var addresses = new LinkedHashSet<String>();
        markdown.read(edition.body()).links().stream()
                .filter(PublishedLinks::isOutside)
                .forEach(address -> addresses.add(withoutPlace(address)));
        var website = edition.details().address();
        if (website != null && isOutside(website)) {
            addresses.add(withoutPlace(website));
        }
        return addresses;
    }

    private static boolean isOutside(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }

    /** The place on a page isn't sent to the other side. */
    private static String withoutPlace(String address) {
        int place = address.indexOf('#');
        return place < 0 ? address : address.substring(0, place);
    }
}
