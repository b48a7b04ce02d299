package org.waymark.library.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.library.markdown.WebAddress;
import org.waymark.library.publication.PublicationPublished.Occasion;
import org.waymark.platform.Actor;
import org.waymark.platform.Settings;
import org.waymark.platform.UkTime;

/**
 * What changes what the public sees, now or at a time to come. Each move names the version that its page was made from.
 */
@Service
public class Publishing {
    private final Publications publications;
    private final Editions editions;
    private final Redirects redirects;
    private final Moves moves;
    private final ObjectProvider<PublishingCheck> checks;
    private final OwnPaths paths;
    private final Settings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publishing(
            Publications publications,
            Editions editions,
            Redirects redirects,
            Moves moves,
            ObjectProvider<PublishingCheck> checks,
            OwnPaths paths,
            Settings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.publications = publications;
        this.editions = editions;
        this.redirects = redirects;
        this.moves = moves;
        this.checks = checks;
        this.paths = paths;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** The draft becomes public now. */
    @Transactional
    public Moved publish(PublicationId id, int version, Actor by) {
        return moves.make(id, version, now -> objection(now, by).orElseGet(() -> publish(now, Move.PUBLISH, by)));
    }

    /** What came with the program becomes public at once. */
    @Transactional
    public void publishShipped(PublicationId id) {
        var now = publications.lock(id);
        publish(now, Move.PUBLISH, Actor.waymark(), Occasion.SHIPPED);
    }

    /** What is scheduled becomes public if its time has come and nobody changed it. */
    @Transactional
    public void goLive(Publication due) {
        moves.make(
                due.id(),
                due.version(),
                now -> isDue(now) ? publish(now, Move.GO_LIVE, Actor.waymark()) : new Moved.NotPossible(now));
    }

    private boolean isDue(Publication now) {
        return now.goLiveAt() != null && !now.goLiveAt().isAfter(clock.instant());
    }

    private Moved publish(Publication now, Move move, Actor by) {
        return publish(now, move, by, now.firstPublicAt() == null ? Occasion.FIRST : Occasion.AGAIN);
    }

    private Moved publish(Publication now, Move move, Actor by, Occasion occasion) {
        if (!now.can(move)) {
            return new Moved.NotPossible(now);
        }
        var months = editions.get(now.id(), now.currentEdition()).details().monthsToReview();
        var moved = moves.write(now, move, now.published(move, clock.instant(), months), "", by);
        return shown(moved, occasion);
    }

    /** @param at when it becomes public */
    @Transactional
    public Moved schedule(PublicationId id, int version, Instant at, Actor by) {
        if (!at.isAfter(clock.instant())) {
            return new Moved.Refused(new Refusal.TimeHasPassed(at));
        }
        return moves.make(
                id,
                version,
                now -> objection(now, by)
                        .orElseGet(
                                () -> moves.write(now, Move.SCHEDULE, now.scheduled(at), UkTime.dayAndTime(at), by)));
    }

    /** @param nextDue the day on which somebody should look at it again */
    @Transactional
    public Moved markReviewed(PublicationId id, int version, LocalDate nextDue, Actor by) {
        return moves.make(
                id,
                version,
                now -> moves.write(now, Move.MARK_REVIEWED, now.reviewed(nextDue), UkTime.day(nextDue), by));
    }

    /** The public sees it again as it last was; what was thrown away is a draft again. */
    @Transactional
    public Moved bringBack(PublicationId id, int version, Actor by) {
        return moves.make(id, version, now -> {
            var moved = moves.write(now, Move.BRING_BACK, now.worked(Move.BRING_BACK), "", by);
            return shown(moved, Occasion.AGAIN);
        });
    }

    /**
     * Takes it away from the public.
     *
     * @param leadsTo the own path or whole https address that its address leads to from now on; empty: a page says that it
     *     has gone
     */
    @Transactional
    public Moved archive(PublicationId id, int version, Optional<String> leadsTo, Actor by) {
        redirects.lock();
        return moves.make(id, version, now -> {
            if (now.isHome()) {
                return new Moved.Refused(new Refusal.HomeStays());
            }
            var end = leadsTo.map(path -> redirects.leadsTo(path).orElse(path));
            return end.flatMap(path -> problemWith(now, path))
                    .<Moved>map(Moved.Refused::new)
                    .orElseGet(() -> archive(now, end, by));
        });
    }

    private Moved archive(Publication now, Optional<String> end, Actor by) {
        var moved = moves.write(now, Move.ARCHIVE, now.worked(Move.ARCHIVE), end.orElse(""), by);
        if (moved instanceof Moved.Done(var after)) {
            end.ifPresent(path -> redirects.lead(after.path(), path, after.id()));
            events.publishEvent(new PublicationArchived(after));
        }
        return moved;
    }

    private Optional<Refusal> problemWith(Publication now, String path) {
        if (path.equals(now.path())) {
            return Optional.of(new Refusal.LeadsInACircle(path));
        }
        if (!path.startsWith("/")) {
            return Optional.of(path)
                    .filter(address -> !WebAddress.isWhole(address))
                    .map(Refusal.LeadsToNothing::new);
        }
        return paths.has(path) ? Optional.empty() : Optional.of(new Refusal.LeadsToNothing(path));
    }

    /** Moves it to another address; the old one leads there if the public ever knew it. */
    @Transactional
    public Moved changeAddress(PublicationId id, int version, Address next, Actor by) {
        redirects.lock();
        return moves.make(id, version, now -> {
            var refusal = next.equals(now.address()) ? Optional.<Refusal>empty() : taken(now, next);
            return refusal.<Moved>map(Moved.Refused::new).orElseGet(() -> changeAddress(now, next, by));
        });
    }

    private Moved changeAddress(Publication now, Address next, Actor by) {
        if (next.equals(now.address())) {
            return new Moved.Done(now);
        }
        var moved = moves.write(now, Move.CHANGE_ADDRESS, now.movedTo(next), now.path() + " to " + next.path(), by);
        if (moved instanceof Moved.Done(var after) && after.firstPublicAt() != null) {
            redirects.release(after.path());
            redirects.lead(now.path(), after.path(), after.id());
        }
        return shown(moved, Occasion.AGAIN);
    }

    /** Its own old address it can have back. */
    private Optional<Refusal> taken(Publication now, Address next) {
        if (now.isHome()) {
            return Optional.of(new Refusal.HomeStays());
        }
        if (publications.find(next).isPresent()) {
            return Optional.of(new Refusal.AddressTaken(next.path()));
        }
        return redirects
                .leadsTo(next.path())
                .filter(to -> !to.equals(now.path()))
                .map(to -> new Refusal.AddressLeadsElsewhere(next.path(), to));
    }

    /** Tells everybody what the public sees now, if it sees it. */
    private Moved shown(Moved moved, Occasion occasion) {
        if (moved instanceof Moved.Done(var after) && after.isPublic()) {
            redirects.comeHome(after);
            var edition = editions.get(after.id(), Objects.requireNonNull(after.publicEdition()));
            events.publishEvent(new PublicationPublished(new Published(after, edition), occasion));
        }
        return moved;
    }

    /** What speaks against this person making this draft public. */
    private Optional<Moved> objection(Publication now, Actor by) {
        var edition = editions.get(now.id(), now.currentEdition());
        if (settings.now(PublicationSettings.SECOND_EDITOR) && edition.madeBy().equals(by.person())) {
            return Optional.of(new Moved.Refused(new Refusal.AuthorMayNotPublish()));
        }
        var problems = checks.stream()
                .flatMap(check -> check.problems(now, edition).stream())
                .toList();
        return problems.isEmpty() ? Optional.empty() : Optional.of(new Moved.Refused(new Refusal.NotReady(problems)));
    }
}
