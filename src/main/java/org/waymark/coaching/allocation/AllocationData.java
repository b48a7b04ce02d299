package org.waymark.coaching.allocation;

import static org.waymark.platform.Columns.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.platform.PersonId;
import org.waymark.privacy.access.HeldRecord;
import org.waymark.privacy.access.PersonalData;

/** What is held about questions to coaches. A client doesn't see who was only asked. */
@Component
class AllocationData implements PersonalData {
    /** What a coach adds when she declines helps to choose another one, and nobody later. */
    private static final Duration WORDS_KEPT = Duration.ofDays(365);

    private final JdbcClient db;

    AllocationData(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of("coaching.coach_offer");
    }

    @Override
    public String heading() {
        return "Clients you were asked to take";
    }

    @Override
    public List<HeldRecord> show(PersonId person) {
        return db.sql("""
                select offered_at, state from coaching.coach_offer where coach = :person order by offered_at desc
                """)
                .param("person", person.value())
                .query((row, _) -> new HeldRecord(
                        "You were asked to take a client",
                        instant(row, "offered_at"),
                        Map.of(
                                "Answer",
                                CoachOffer.State.valueOf(row.getString("state")).label())))
                .list();
    }

    @Override
    public void erase(PersonId person) {
        db.sql("""
                update coaching.coach_offer set words = null
                where support in (select id from coaching.support where client = :person) or coach = :person
                """).param("person", person.value()).update();
    }

    @Override
    public void retain(Instant now) {
        db.sql("update coaching.coach_offer set words = null where words is not null and answered_at < :before")
                .param("before", utc(now.minus(WORDS_KEPT)))
                .update();
    }
}
