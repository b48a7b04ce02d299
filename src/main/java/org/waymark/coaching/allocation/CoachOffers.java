package org.waymark.coaching.allocation;

import static org.waymark.platform.Columns.*;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.coaching.SupportId;
import org.waymark.coaching.allocation.CoachOffer.DeclineReason;
import org.waymark.coaching.allocation.CoachOffer.State;
import org.waymark.platform.NotFound;
import org.waymark.platform.PersonId;

/** The offers to coaches. */
@Repository
public class CoachOffers {
    private static final String SELECT = """
            select id, support, coach, offered_by, offered_at, answer_by, state, answered_at, reason, why
            from coaching.coach_offer
            """;

    private final JdbcClient db;

    CoachOffers(JdbcClient db) {
        this.db = db;
    }

    Optional<CoachOffer> find(CoachOfferId id) {
        return db.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    /** @throws NotFound also when it went to somebody else */
    CoachOffer ofCoach(PersonId coach, CoachOfferId id) {
        return find(id).filter(offer -> offer.coach().equals(coach)).orElseThrow(() -> new NotFound("coach offer"));
    }

    List<CoachOffer> pendingOf(PersonId coach) {
        return db.sql(SELECT + "where coach = :coach and state = 'PENDING' order by answer_by, id")
                .param("coach", coach.value())
                .query(this::read)
                .list();
    }

    /** All offers of a support, the newest first. */
    List<CoachOffer> of(SupportId support) {
        return db.sql(SELECT + "where support = :support order by offered_at desc, id desc")
                .param("support", support.value())
                .query(this::read)
                .list();
    }

    public Optional<CoachOffer> pendingOf(SupportId support) {
        return db.sql(SELECT + "where support = :support and state = 'PENDING'")
                .param("support", support.value())
                .query(this::read)
                .optional();
    }

    /** The accepted offer that gave a support its present coach. */
    Optional<CoachOffer> acceptedOf(SupportId support, PersonId coach) {
        return db.sql(SELECT + """
                where support = :support and coach = :coach and state = 'ACCEPTED'
                order by answered_at desc limit 1
                """)
                .param("support", support.value())
                .param("coach", coach.value())
                .query(this::read)
                .optional();
    }

    List<CoachOffer> dueAt(Instant now) {
        return db.sql(SELECT + "where state = 'PENDING' and answer_by <= :now order by answer_by, id")
                .param("now", utc(now))
                .query(this::read)
                .list();
    }

    /** Coaches who were asked about this support and didn't take it. */
    Set<PersonId> declinedBy(SupportId support) {
        return db.sql("""
                select distinct coach from coaching.coach_offer
                where support = :support and state in ('DECLINED', 'TIMED_OUT')
                """)
                .param("support", support.value())
                .query((row, _) -> person(row, "coach"))
                .set();
    }

    void add(CoachOffer offer) {
        db.sql("""
                insert into coaching.coach_offer (id, support, coach, offered_by, offered_at, answer_by, why)
                values (:id, :support, :coach, :by, :at, :answerBy, :why)
                """)
                .param("id", offer.id().value())
                .param("support", offer.support().value())
                .param("coach", offer.coach().value())
                .param("by", offer.offeredBy().value())
                .param("at", utc(offer.offeredAt()))
                .param("answerBy", utc(offer.answerBy()))
                .param("why", offer.why().stream().map(MatchReason::name).toArray(String[]::new))
                .update();
    }

    /** @return false when the offer is no longer pending */
    boolean close(CoachOfferId id, State state, Instant at) {
        return close(id, state, at, null, null);
    }

    /** @return false when the offer is no longer pending */
    boolean decline(CoachOfferId id, Instant at, DeclineReason reason, byte @Nullable [] words) {
        return close(id, State.DECLINED, at, reason, words);
    }

    Optional<byte[]> words(CoachOfferId id) {
        return db.sql("select words from coaching.coach_offer where id = :id and words is not null")
                .param("id", id.value())
                .query(byte[].class)
                .optional();
    }

    private boolean close(
            CoachOfferId id, State state, Instant at, @Nullable DeclineReason reason, byte @Nullable [] words) {
        return db.sql("""
                update coaching.coach_offer set state = :state, answered_at = :at, reason = :reason, words = :words
                where id = :id and state = 'PENDING'
                """)
                        .param("id", id.value())
                        .param("state", state.name())
                        .param("at", utc(at))
                        .param("reason", reason == null ? null : reason.name())
                        .param("words", words)
                        .update()
                == 1;
    }

    private CoachOffer read(ResultSet row, int number) throws SQLException {
        var reason = row.getString("reason");
        return new CoachOffer(
                new CoachOfferId(uuid(row, "id")),
                new SupportId(uuid(row, "support")),
                person(row, "coach"),
                person(row, "offered_by"),
                instant(row, "offered_at"),
                instant(row, "answer_by"),
                State.valueOf(row.getString("state")),
                instantOrNull(row, "answered_at"),
                reason == null ? null : DeclineReason.valueOf(reason),
                Arrays.stream((Object[]) row.getArray("why").getArray())
                        .map(name -> MatchReason.valueOf(String.valueOf(name)))
                        .toList());
    }
}
