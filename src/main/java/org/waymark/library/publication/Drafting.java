package org.waymark.library.publication;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.platform.Actor;

/**
 * The editors' work on the next edition, which the public doesn't see. Each move names the version that its page was made
 * from.
 */
@Service
public class Drafting {
    private final Publications publications;
    private final Editions editions;
    private final Redirects redirects;
    private final Moves moves;

    Drafting(Publications publications, Editions editions, Redirects redirects, Moves moves) {
        this.publications = publications;
        this.editions = editions;
        this.redirects = redirects;
        this.moves = moves;
    }

    /** A new publication, with its first draft. */
    @Transactional
    public Moved begin(Address address, Words words, String note, Actor by) {
        redirects.lock();
        var old = redirects.leadsTo(address.path());
        if (old.isPresent()) {
            return new Moved.Refused(new Refusal.AddressLeadsElsewhere(address.path(), old.get()));
        }
        var begun = Publication.begun(PublicationId.next(), address);
        if (!publications.add(begun)) {
            return new Moved.Refused(new Refusal.AddressTaken(address.path()));
        }
        editions.add(begun.id(), begun.newestEdition(), words, note, by);
        moves.record(begun, Move.BEGIN, begun.newestEdition(), note, by);
        return new Moved.Done(begun);
    }

    /** Saves the next edition. The same words again change nothing. */
    @Transactional
    public Moved save(PublicationId id, int version, Words words, String note, Actor by) {
        return moves.make(id, version, now -> addEdition(now, Move.SAVE, words, note, by));
    }

    /** Copies an old edition into a new draft. */
    @Transactional
    public Moved restore(PublicationId id, int version, int number, Actor by) {
        var old = editions.get(id, number);
        return moves.make(
                id, version, now -> addEdition(now, Move.RESTORE, old.words(), "Version " + number + " again", by));
    }

    private Moved addEdition(Publication now, Move move, Words words, String note, Actor by) {
        if (now.can(move)
                && editions.get(now.id(), now.currentEdition()).words().equals(words)) {
            return new Moved.Done(now);
        }
        var moved = moves.write(now, move, now.saved(move), note, by);
        if (moved instanceof Moved.Done(var after)) {
            editions.add(after.id(), after.newestEdition(), words, note, by);
        }
        return moved;
    }

    @Transactional
    public Moved askForReview(PublicationId id, int version, String note, Actor by) {
        return work(id, version, Move.ASK_FOR_REVIEW, note, by);
    }

    /** @param reason what should change, for the one who wrote it */
    @Transactional
    public Moved sendBack(PublicationId id, int version, String reason, Actor by) {
        return work(id, version, Move.SEND_BACK, reason, by);
    }

    @Transactional
    public Moved unschedule(PublicationId id, int version, Actor by) {
        return work(id, version, Move.UNSCHEDULE, "", by);
    }

    /** Throws the draft away; its words stay among the editions. */
    @Transactional
    public Moved discard(PublicationId id, int version, Actor by) {
        return work(id, version, Move.DISCARD, "", by);
    }

    private Moved work(PublicationId id, int version, Move move, String why, Actor by) {
        return moves.make(id, version, now -> moves.write(now, move, now.worked(move), why, by));
    }
}
