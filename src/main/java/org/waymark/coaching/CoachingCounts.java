package org.waymark.coaching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.platform.Columns;

/** What coaching waits for, in numbers for the coordinators' home page. */
@Component
public class CoachingCounts {
    /**
     * How many wait, and since when.
     *
     * @param awaitingCoach accepted clients whom nobody has been asked to coach
     * @param asked coaches who have not answered yet
     * @param waitingSince when the longest waiting of them was accepted; null if nobody waits
     * @param toDecide late changes and missed appointments without a decision
     * @param toRecord appointments that are over and have no outcome yet
     */
    public record Counts(
            int awaitingCoach, int asked, @Nullable Instant waitingSince, int toDecide, int toRecord) {}

    private final JdbcClient db;
    private final Clock clock;

    CoachingCounts(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public Counts now() {
        return db.sql("""
                select (select count(*) from coaching.support where state = 'AWAITING_COACH') as awaiting,
                       (select count(*) from coaching.support where state = 'OFFERED_TO_COACH') as asked,
                       (select min(queued_at) from coaching.support
                        where state in ('AWAITING_COACH', 'OFFERED_TO_COACH')) as since,
                       (select count(*) from coaching.decision where state in ('PENDING', 'SECOND_LOOK')) as undecided,
                       (select count(*) from coaching.appointment where state = 'BOOKED' and ends_at < :now) as unrecorded
                """)
                .param("now", Columns.utc(clock.instant()))
                .query(CoachingCounts::counts)
                .single();
    }

    private static Counts counts(ResultSet row, int number) throws SQLException {
        return new Counts(
                row.getInt("awaiting"),
                row.getInt("asked"),
                Columns.instantOrNull(row, "since"),
                row.getInt("undecided"),
                row.getInt("unrecorded"));
    }
}
