package org.waymark.library.page;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.library.publication.PublicationArchived;
import org.waymark.library.publication.PublicationPublished;
import org.waymark.platform.PublicChanges;

/** On the node that publishes, nobody waits for the database to tell of it. */
@Component
class PublishingIsSeenAtOnce {
    private final PublicChanges changes;

    PublishingIsSeenAtOnce(PublicChanges changes) {
        this.changes = changes;
    }

    @EventListener({PublicationPublished.class, PublicationArchived.class})
    void changed() {
        changes.changedWhenCommitted();
    }
}
