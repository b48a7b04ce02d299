package org.waymark.library.publication;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A publication in the making: the old one with some of its facts changed. */
final class PublicationCopy {
    private final Publication from;
    private String slug;
    private Standing standing;
    private @Nullable Integer publicEdition;
    private @Nullable Integer workEdition;
    private int newestEdition;
    private @Nullable Instant goLiveAt;
    private @Nullable Instant firstPublicAt;
    private @Nullable Instant publicAt;
    private @Nullable LocalDate reviewDue;

    PublicationCopy(Publication from) {
        this.from = from;
        slug = from.slug();
        standing = from.standing();
        publicEdition = from.publicEdition();
        workEdition = from.workEdition();
        newestEdition = from.newestEdition();
        goLiveAt = from.goLiveAt();
        firstPublicAt = from.firstPublicAt();
        publicAt = from.publicAt();
        reviewDue = from.reviewDue();
    }

    /** What the new standing doesn't know is forgotten. */
    PublicationCopy standing(Standing next) {
        standing = next;
        if (next.work() != WorkState.SCHEDULED) {
            goLiveAt = null;
        }
        if (next.work() == WorkState.NONE) {
            workEdition = null;
        }
        return this;
    }

    PublicationCopy slug(String next) {
        slug = next;
        return this;
    }

    PublicationCopy nextEdition() {
        newestEdition++;
        workEdition = newestEdition;
        return this;
    }

    PublicationCopy workIsPublic(Instant now) {
        publicEdition = workEdition;
        publicAt = now;
        if (firstPublicAt == null) {
            firstPublicAt = now;
        }
        return this;
    }

    PublicationCopy goLiveAt(Instant at) {
        goLiveAt = at;
        return this;
    }

    PublicationCopy reviewDue(LocalDate day) {
        reviewDue = day;
        return this;
    }

    PublicationCopy reviewIfUnset(LocalDate day) {
        if (reviewDue == null) {
            reviewDue = day;
        }
        return this;
    }

    Publication made() {
        return new Publication(
                from.id(),
                from.kind(),
                slug,
                standing,
                publicEdition,
                workEdition,
                newestEdition,
                goLiveAt,
                firstPublicAt,
                publicAt,
                reviewDue,
                from.version() + 1);
    }
}
