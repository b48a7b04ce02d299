package org.waymark.library.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.UkTime;

/**
 * One thing that the unit publishes. Its words are editions; this says which of them is public, which is being worked on,
 * and where it stands.
 *
 * @param publicEdition the newest that was public; null: none ever was
 * @param workEdition being worked on; null: none is
 * @param newestEdition the highest number so far
 * @param goLiveAt when the scheduled edition becomes public; null unless one is scheduled
 * @param firstPublicAt when it first became public
 * @param publicAt when the public edition became so
 * @param reviewDue the day on which somebody should look at it again
 * @param version rises by one at each move
 */
public record Publication(
        PublicationId id,
        Kind kind,
        String slug,
        Standing standing,
        @Nullable Integer publicEdition,
        @Nullable Integer workEdition,
        int newestEdition,
        @Nullable Instant goLiveAt,
        @Nullable Instant firstPublicAt,
        @Nullable Instant publicAt,
        @Nullable LocalDate reviewDue,
        int version) {

    public Publication {
        if (!Address.isWellFormed(kind, slug)
                || (workEdition == null) != (standing.work() == WorkState.NONE)
                || (goLiveAt == null) != (standing.work() != WorkState.SCHEDULED)
                || (publicEdition == null) != (firstPublicAt == null)) {
            throw new IllegalArgumentException("a publication that can't be");
        }
    }

    static Publication begun(PublicationId id, Address address) {
        return new Publication(
                id, address.kind(), address.slug(), Standing.BEGUN, null, 1, 1, null, null, null, null, 1);
    }

    public PublicState state() {
        return standing.state();
    }

    public WorkState work() {
        return standing.work();
    }

    public Address address() {
        return new Address(kind, slug);
    }

    /** Its public path: "/foundation-doctors/choosing-a-specialty". */
    public String path() {
        return kind.path(slug);
    }

    public boolean isHome() {
        return kind == Kind.PAGE && slug.equals(Kind.HOME);
    }

    public boolean isPublic() {
        return state() == PublicState.PUBLISHED;
    }

    /** The edition that editors look at: the one being worked on, or else the public one. */
    public int currentEdition() {
        return workEdition != null ? workEdition : Objects.requireNonNull(publicEdition);
    }

    /** Whether it is public and its day for review has come. */
    public boolean isDueForReview(LocalDate today) {
        return isPublic() && reviewDue != null && !reviewDue.isAfter(today);
    }

    /** Whether a move is possible from here. */
    public boolean can(Move move) {
        return standing.after(move).isPresent();
    }

    /** Somebody saved new words, which are the next edition. */
    Optional<Publication> saved(Move move) {
        return standing.after(move)
                .map(next -> copy().standing(next).nextEdition().made());
    }

    /** A move of the work alone: review, sending back, off the schedule, throwing away. */
    Optional<Publication> worked(Move move) {
        return standing.after(move).map(next -> copy().standing(next).made());
    }

    Optional<Publication> scheduled(Instant at) {
        return standing.after(Move.SCHEDULE)
                .map(next -> copy().goLiveAt(at).standing(next).made());
    }

    /**
     * The edition being worked on becomes public. A day for review that is still to come stays: changing a word isn't
     * looking at everything.
     */
    Optional<Publication> published(Move move, Instant now, int monthsToReview) {
        return standing.after(move)
                .map(next -> copy().workIsPublic(now)
                        .standing(next)
                        .reviewIfUnset(UkTime.dateOf(now).plusMonths(monthsToReview))
                        .made());
    }

    Optional<Publication> reviewed(LocalDate nextDue) {
        return standing.after(Move.MARK_REVIEWED)
                .map(_ -> copy().reviewDue(nextDue).made());
    }

    Optional<Publication> movedTo(Address address) {
        return standing.after(Move.CHANGE_ADDRESS)
                .filter(_ -> address.kind() == kind)
                .map(_ -> copy().slug(address.slug()).made());
    }

    private PublicationCopy copy() {
        return new PublicationCopy(this);
    }
}
