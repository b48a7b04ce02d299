package org.waymark.intake.triage;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.intake.ApplicationId;
import org.waymark.platform.Columns;
import org.waymark.platform.Ids;
import org.waymark.platform.PersonId;
import org.waymark.privacy.vault.Place;
import org.waymark.privacy.vault.Vault;

/** Coordinators' remarks on applications, sealed for the client whom they are about. */
@Repository
class Remarks {
    private static final String WORDS = "intake.remark.words";

    private final JdbcClient db;
    private final Vault vault;

    Remarks(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    /** The oldest first. */
    List<Remark> of(ApplicationId application, PersonId client) {
        return db.sql("select * from intake.remark where application = :application order by at, id")
                .param("application", application.value())
                .query((row, _) -> new Remark(
                        Columns.person(row, "by_person"),
                        Columns.instant(row, "at"),
                        vault.open(client, new Place(WORDS, Columns.uuid(row, "id")), row.getBytes("words"))))
                .list();
    }

    void add(ApplicationId application, PersonId client, Remark remark) {
        var id = Ids.next();
        db.sql("""
                insert into intake.remark (id, application, about, by_person, at, words)
                values (:id, :application, :about, :by, :at, :words)
                """)
                .param("id", id)
                .param("application", application.value())
                .param("about", client.value())
                .param("by", remark.by().value())
                .param("at", Columns.utc(remark.at()))
                .param("words", vault.seal(client, new Place(WORDS, id), remark.words()))
                .update();
    }

    void eraseAbout(PersonId person) {
        db.sql("delete from intake.remark where about = :about")
                .param("about", person.value())
                .update();
    }

    void forgetBefore(Instant moment) {
        db.sql("delete from intake.remark where at < :moment")
                .param("moment", Columns.utc(moment))
                .update();
    }
}
