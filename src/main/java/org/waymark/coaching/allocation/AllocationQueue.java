package org.waymark.coaching.allocation;

import static org.waymark.platform.Columns.*;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.coaching.SupportId;
import org.waymark.coaching.support.SupportState;
import org.waymark.intake.ApplicationId;
import org.waymark.platform.PersonId;

/** The supports in the order in which their applications were accepted: nothing moves anybody back. */
@Repository
class AllocationQueue {
    /**
     * One support in the queue.
     *
     * @param coach who has it, or has been asked; null when nobody
     * @param answerBy when the coach's time to answer ends; null when nobody is asked
     * @param returns how often a question came back
     */
    record Line(
            SupportId support,
            ApplicationId application,
            PersonId client,
            Instant queuedAt,
            @Nullable PersonId coach,
            @Nullable Instant answerBy,
            int returns) {}

    private record Count(SupportState state, int supports) {}

    private final JdbcClient db;

    AllocationQueue(JdbcClient db) {
        this.db = db;
    }

    List<Line> lines(SupportState state, int offset, int size) {
        return db.sql("""
                select s.id, s.application, s.client, s.queued_at, coalesce(o.coach, s.coach) as coach, o.answer_by,
                       (select count(*) from coaching.coach_offer r
                        where r.support = s.id and r.state not in ('PENDING', 'ACCEPTED')) as returns
                from coaching.support s
                left join coaching.coach_offer o on o.support = s.id and o.state = 'PENDING'
                where s.state = :state
                order by s.queued_at, s.id
                offset :offset limit :size
                """)
                .param("state", state.name())
                .param("offset", offset)
                .param("size", size)
                .query((row, _) -> new Line(
                        new SupportId(uuid(row, "id")),
                        new ApplicationId(uuid(row, "application")),
                        person(row, "client"),
                        instant(row, "queued_at"),
                        personOrNull(row, "coach"),
                        instantOrNull(row, "answer_by"),
                        row.getInt("returns")))
                .list();
    }

    /** How many supports are in each state; states without any are absent. */
    Map<SupportState, Integer> counts() {
        var counts = new EnumMap<SupportState, Integer>(SupportState.class);
        db.sql("select state, count(*) as supports from coaching.support group by state")
                .query((row, _) -> new Count(SupportState.valueOf(row.getString("state")), row.getInt("supports")))
                .list()
                .forEach(count -> counts.put(count.state(), count.supports()));
        return counts;
    }
}
