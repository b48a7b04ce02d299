package org.waymark.library.editing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.library.publication.PublicState;
import org.waymark.library.publication.Publication;
import org.waymark.platform.design.Tag;

/** Where a publication stands, as tags. */
final class StandingTags {
    private StandingTags() {}

    static List<Tag> of(Publication publication, LocalDate today) {
        var tags = new ArrayList<Tag>();
        tags.add(publicTag(publication));
        switch (publication.work()) {
            case NONE -> {}
            case DRAFT -> tags.add(Tag.active("Draft"));
            case IN_REVIEW -> tags.add(Tag.yourTurn("In review"));
            case SCHEDULED -> tags.add(Tag.waiting("Scheduled"));
        }
        if (publication.isDueForReview(today)) {
            tags.add(Tag.yourTurn("Due for review"));
        }
        return tags;
    }

    private static Tag publicTag(Publication publication) {
        var label = publication.state().label();
        return publication.state() == PublicState.PUBLISHED ? Tag.good(label) : Tag.quiet(label);
    }
}
