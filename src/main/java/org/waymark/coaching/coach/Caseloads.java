package org.waymark.coaching.coach;

import static org.waymark.platform.Columns.person;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.coaching.SupportId;
import org.waymark.platform.PersonId;

/**
 * How many clients each coach has: allocated and active ones, and those offered to her and not yet answered. A lapsed
 * support takes no room; when it is resumed, the coach may for a while have one more than her limit.
 */
@Repository
public class Caseloads {
    private record Load(PersonId coach, int clients) {}

    private final JdbcClient db;

    Caseloads(JdbcClient db) {
        this.db = db;
    }

    /**
     * By coach; who has none is absent.
     *
     * @param without a support that isn't counted, so that a coach who answers isn't in her own way
     */
    public Map<PersonId, Integer> now(@Nullable SupportId without) {
        return db
                .sql("""
                select coach, count(*) as clients from (
                    select coach from coaching.support where state in ('ALLOCATED', 'ACTIVE')
                    union all
                    select coach from coaching.coach_offer
                    where state = 'PENDING' and support is distinct from cast(:without as uuid)
                ) taken group by coach
                """)
                .param("without", without == null ? null : without.value())
                .query((row, _) -> new Load(person(row, "coach"), row.getInt("clients")))
                .stream()
                .collect(Collectors.toMap(Load::coach, Load::clients));
    }

    /** The coaches of a client's earlier supports. */
    public Set<PersonId> earlierCoachesOf(PersonId client, SupportId support) {
        return db.sql("""
                select distinct coach from coaching.support
                where client = :client and id <> :support and coach is not null
                  and state in ('ACTIVE', 'COMPLETED', 'LAPSED')
                """)
                .param("client", client.value())
                .param("support", support.value())
                .query((row, _) -> person(row, "coach"))
                .set();
    }
}
