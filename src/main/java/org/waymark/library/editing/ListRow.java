package org.waymark.library.editing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.library.publication.PublicState;
import org.waymark.library.publication.Publication;
import org.waymark.platform.UkTime;
import org.waymark.platform.design.Tag;

/**
 * A publication in a list.
 *
 * @param title of the edition that editors look at
 */
public record ListRow(Publication publication, String title, Instant changedAt) {
    public String href() {
        return ListFilter.PATH + "/" + publication.id();
    }

    public List<Tag> tags(LocalDate today) {
        return StandingTags.of(publication, today);
    }

    /** Its path, whether or not anybody can open it yet. */
    public String path() {
        return publication.path();
    }

    public String kind() {
        return publication.kind().label();
    }

    public String changed() {
        return UkTime.shortDayAndTime(changedAt);
    }

    public String review() {
        var due = publication.reviewDue();
        return due == null || publication.state() != PublicState.PUBLISHED ? "–" : UkTime.shortDay(due);
    }

    /** When it goes live, in words; null when it isn't scheduled. */
    public @Nullable String goesLive() {
        var at = publication.goLiveAt();
        return at == null ? null : "for " + UkTime.shortDayAndTime(at);
    }
}
