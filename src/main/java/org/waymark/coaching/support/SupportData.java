package org.waymark.coaching.support;

import static org.waymark.platform.Columns.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.platform.PersonId;
import org.waymark.platform.UkTime;
import org.waymark.privacy.access.HeldRecord;
import org.waymark.privacy.access.PersonalData;

/**
 * What is held about a client's support. The rows have no words; they stay for the figures when a client is erased, and
 * then lead to nobody.
 */
@Component
class SupportData implements PersonalData {
    private final Supports supports;
    private final Agreements agreements;
    private final JdbcClient db;

    SupportData(Supports supports, Agreements agreements, JdbcClient db) {
        this.supports = supports;
        this.agreements = agreements;
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of("coaching.support", "coaching.support_move", "coaching.support_pause", "coaching.agreement");
    }

    @Override
    public String heading() {
        return "Your 1-2-1 support";
    }

    @Override
    public List<HeldRecord> show(PersonId person) {
        return supports.ofClient(person).stream().map(this::record).toList();
    }

    private HeldRecord record(Support support) {
        return new HeldRecord(
                "1-2-1 support",
                support.queuedAt(),
                Map.of(
                        "Accepted", UkTime.day(support.queuedAt()),
                        "State", support.state().label(),
                        "Since", UkTime.day(support.stateSince()),
                        "Agreement",
                                agreements
                                        .newestOf(support.id())
                                        .map(accepted -> "accepted on " + UkTime.day(accepted.at()))
                                        .orElse("not accepted yet")));
    }

    /** Ends what is living: nobody is left to be supported. */
    @Override
    public void erase(PersonId person) {
        db.sql("""
                update coaching.support set state = 'WITHDRAWN', version = version + 1
                where client = :person and state in ('AWAITING_COACH', 'OFFERED_TO_COACH', 'ALLOCATED', 'ACTIVE')
                """).param("person", person.value()).update();
    }

    /** Supports are kept for the figures as long as their person is known; the person's erasure takes the rest. */
    @Override
    public void retain(Instant now) {
        db.sql("delete from coaching.support_pause where ends_at < :before")
                .param("before", utc(now.minus(Duration.ofDays(3 * 365L))))
                .update();
    }
}
