package org.waymark.library.alert;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.library.publication.Kind;
import org.waymark.library.publication.PublicationArchived;
import org.waymark.library.publication.PublicationPublished;
import org.waymark.library.publication.Published;

/** A resource that an editor makes public for the first time is news. What came with the program isn't. */
@Component
class ResourcesAreNews {
    private final AlertNews news;

    ResourcesAreNews(AlertNews news) {
        this.news = news;
    }

    @EventListener
    void published(PublicationPublished event) {
        if (event.published().kind() != Kind.RESOURCE) {
            return;
        }
        switch (event.occasion()) {
            case FIRST -> news.announce(item(event.published()));
            case AGAIN -> news.change(item(event.published()));
            case SHIPPED -> {}
        }
    }

    @EventListener
    void archived(PublicationArchived event) {
        if (event.publication().kind() == Kind.RESOURCE) {
            news.withdraw(
                    AlertItem.Kind.RESOURCE, event.publication().id().value().toString());
        }
    }

    private static AlertItem item(Published resource) {
        return new AlertItem(
                AlertItem.Kind.RESOURCE,
                resource.id().value().toString(),
                resource.path(),
                resource.title(),
                resource.summary(),
                resource.details().topics());
    }
}
