package org.waymark.intake.application;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.platform.Columns;
import org.waymark.platform.PersonId;

/** Lets go of applications; answers, history, clocks and decisions go with them. */
@Repository
class KeptApplications {
    private final JdbcClient db;

    KeptApplications(JdbcClient db) {
        this.db = db;
    }

    void erase(PersonId client) {
        db.sql("delete from intake.application where client = :client")
                .param("client", client.value())
                .update();
        db.sql("delete from intake.programme_period where client = :client")
                .param("client", client.value())
                .update();
    }

    void eraseDraftsUntouchedSince(Instant moment) {
        db.sql("delete from intake.application where state = 'DRAFT' and changed_at < :moment")
                .param("moment", Columns.utc(moment))
                .update();
    }

    void eraseClosedBefore(Instant moment) {
        db.sql("""
                delete from intake.application where outcome_at < :moment
                and state in ('REDIRECTED', 'SIGNPOSTED', 'INELIGIBLE', 'CLOSED_NO_REPLY', 'WITHDRAWN')
                """).param("moment", Columns.utc(moment)).update();
    }

    /** A programme period goes when nothing stands in it any more. */
    void eraseAcceptedBefore(Instant moment) {
        db.sql("delete from intake.application where state = 'ACCEPTED' and outcome_at < :moment")
                .param("moment", Columns.utc(moment))
                .update();
        db.sql("""
                delete from intake.programme_period p where p.opened_at < :moment
                and not exists (select 1 from intake.application a where a.period = p.id)
                """).param("moment", Columns.utc(moment)).update();
    }
}
