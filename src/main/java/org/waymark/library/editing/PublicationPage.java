package org.waymark.library.editing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.library.publication.Edition;
import org.waymark.library.publication.Move;
import org.waymark.library.publication.Publication;
import org.waymark.platform.UkTime;
import org.waymark.platform.design.Moment;
import org.waymark.platform.design.Row;
import org.waymark.platform.design.Tag;

/**
 * One publication as editors see it.
 *
 * @param edition the one being worked on, or else the public one
 * @param author of that edition
 * @param oldPaths that lead here or, when it is archived, elsewhere
 * @param leadsTo where its own path leads while it is archived
 */
public record PublicationPage(
        Publication publication,
        Edition edition,
        String author,
        List<Row> details,
        List<String> oldPaths,
        Optional<String> leadsTo,
        List<Moment> history,
        Preview preview,
        LocalDate today) {

    public List<Tag> tags() {
        return StandingTags.of(publication, today);
    }

    public String href(String verb) {
        return PublicationPages.path(publication.id()) + "/" + verb;
    }

    public boolean can(Move move) {
        return publication.can(move);
    }

    /** Whether a draft stands beside what the public sees. */
    public boolean hasDraftBesidePublic() {
        return publication.workEdition() != null && publication.publicEdition() != null;
    }

    /** What the public sees now, in one sentence. */
    public String publicNow() {
        return switch (publication.state()) {
            case DRAFT -> "The public doesn’t see it yet.";
            case PUBLISHED -> "The public sees version " + publication.publicEdition() + ".";
            case ARCHIVED ->
                leadsTo.map(path -> "It is archived. Its address leads to " + path + ".")
                        .orElse("It is archived. Its address says that it has gone.");
            case DISCARDED -> "It was discarded before it was ever public.";
        };
    }

    /** How far the next edition is, in one sentence; empty when nobody works on one. */
    public String workNow() {
        return switch (publication.work()) {
            case NONE -> "";
            case DRAFT -> "Version " + publication.workEdition() + " is a draft.";
            case IN_REVIEW -> "Version " + publication.workEdition() + " waits for a review.";
            case SCHEDULED -> {
                var at = publication.goLiveAt();
                yield "Version " + publication.workEdition() + " goes live on "
                        + (at == null ? "" : UkTime.dayAndTime(at)) + ".";
            }
        };
    }

    public String madeAt() {
        return UkTime.dayAndTime(edition.madeAt());
    }

    public String reviewDue() {
        var due = publication.reviewDue();
        return due == null ? "" : UkTime.day(due);
    }
}
