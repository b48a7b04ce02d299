package org.waymark.library.publication;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.waymark.platform.Actor;
import org.waymark.privacy.audit.AuditLog;

/** Makes a move true: the row, its history and the audit entry, in the caller's transaction. */
@Component
class Moves {
    private final Publications publications;
    private final AuditLog audit;

    Moves(Publications publications, AuditLog audit) {
        this.publications = publications;
        this.audit = audit;
    }

    /**
     * Locks a publication for a move by somebody who saw this version of it.
     *
     * @param check what else may speak against the move, or lead to its result
     */
    Moved make(PublicationId id, int version, Function<Publication, Moved> check) {
        var now = publications.lock(id);
        return now.version() == version ? check.apply(now) : new Moved.ChangedSince(now);
    }

    /** Writes what a move led to; without effect when it led nowhere. */
    Moved write(Publication before, Move move, Optional<Publication> after, String why, Actor by) {
        if (after.isEmpty()) {
            return new Moved.NotPossible(before);
        }
        publications.save(after.get());
        record(after.get(), move, aboutEdition(before, move, after.get()), why, by);
        return new Moved.Done(after.get());
    }

    void record(Publication after, Move move, int edition, String why, Actor by) {
        publications.remember(after, move, edition, why, by);
        audit.did(
                by,
                move.label().toLowerCase(Locale.UK),
                null,
                "publication",
                after.id().value());
    }

    /** A draft that was thrown away or published was the one before; otherwise it is the one that is there now. */
    private static int aboutEdition(Publication before, Move move, Publication after) {
        return switch (move) {
            case PUBLISH, GO_LIVE, DISCARD -> before.currentEdition();
            case BEGIN, SAVE, RESTORE, ASK_FOR_REVIEW, SEND_BACK, SCHEDULE, UNSCHEDULE -> after.currentEdition();
            case ARCHIVE, BRING_BACK, MARK_REVIEWED, CHANGE_ADDRESS ->
                after.publicEdition() == null ? after.currentEdition() : after.publicEdition();
        };
    }
}
