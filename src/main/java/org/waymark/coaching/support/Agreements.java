package org.waymark.coaching.support;

import static org.waymark.platform.Columns.*;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.coaching.SupportId;
import org.waymark.platform.Ids;

/** The agreements as clients accepted them. */
@Repository
public class Agreements {
    /** One acceptance, with the text as it was then. */
    public record Accepted(AgreementText text, Instant at) {}

    private final JdbcClient db;

    Agreements(JdbcClient db) {
        this.db = db;
    }

    /** The newest first; more than one after a change of coach. */
    public List<Accepted> of(SupportId support) {
        return db.sql("""
                select text_version, change_hours, accepted_at from coaching.agreement
                where support = :support order by accepted_at desc
                """)
                .param("support", support.value())
                .query((row, _) -> new Accepted(
                        AgreementText.of(row.getInt("text_version"), row.getInt("change_hours")),
                        instant(row, "accepted_at")))
                .list();
    }

    public Optional<Accepted> newestOf(SupportId support) {
        return of(support).stream().findFirst();
    }

    void add(Support support, AgreementText text, Instant at) {
        db.sql("""
                insert into coaching.agreement (id, support, coach, text_version, change_hours, accepted_at)
                values (:id, :support, :coach, :version, :hours, :at)
                """)
                .param("id", Ids.next())
                .param("support", support.id().value())
                .param("coach", support.namedCoach().value())
                .param("version", text.version())
                .param("hours", text.changeHours())
                .param("at", utc(at))
                .update();
    }
}
