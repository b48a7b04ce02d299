package org.waymark.intake.triage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.intake.application.Application;
import org.waymark.platform.Columns;
import org.waymark.platform.Ids;
import org.waymark.platform.PersonId;
import org.waymark.privacy.vault.Place;
import org.waymark.privacy.vault.Vault;

/** What coordinators said to the program's answer on eligibility when they accepted. */
@Repository
class EligibilityChecks {
    private static final String REASON = "intake.eligibility_check.reason";

    /** @param reason why the coordinator accepted in spite of the answer; null when she agreed */
    record Check(PersonId by, Instant at, @Nullable String reason) {}

    private final JdbcClient db;
    private final Vault vault;

    EligibilityChecks(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    List<Check> of(Application application) {
        return db.sql("select * from intake.eligibility_check where application = :id order by at, id")
                .param("id", application.id().value())
                .query((row, _) -> {
                    var reason = row.getBytes("reason");
                    return new Check(
                            Columns.person(row, "by_person"),
                            Columns.instant(row, "at"),
                            reason == null
                                    ? null
                                    : vault.open(
                                            application.client(), new Place(REASON, Columns.uuid(row, "id")), reason));
                })
                .list();
    }

    void add(Application application, Check check) {
        var id = Ids.next();
        var reason = check.reason();
        db.sql("""
                insert into intake.eligibility_check (id, application, by_person, at, agreed, reason)
                values (:id, :application, :by, :at, :agreed, :reason)
                """)
                .param("id", id)
                .param("application", application.id().value())
                .param("by", check.by().value())
                .param("at", Columns.utc(check.at()))
                .param("agreed", reason == null)
                .param(
                        "reason",
                        reason == null ? null : vault.seal(application.client(), new Place(REASON, id), reason))
                .update();
    }

    void eraseAbout(PersonId client) {
        db.sql(
                        "delete from intake.eligibility_check where application in (select id from intake.application where client = :client)")
                .param("client", client.value())
                .update();
    }
}
