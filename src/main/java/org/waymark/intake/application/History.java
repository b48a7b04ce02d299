package org.waymark.intake.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.intake.ApplicationId;
import org.waymark.platform.Columns;
import org.waymark.platform.PersonId;
import org.waymark.privacy.vault.Place;
import org.waymark.privacy.vault.Vault;

/** What happened to applications, append-only, with words sealed for the client; and the clocks of the unit's replies. */
@Repository
public class History {
    private static final String WORDS = "intake.history.words";

    private final JdbcClient db;
    private final Vault vault;

    History(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    /** The oldest first, with its words. */
    public List<HistoryEntry> of(Application application) {
        return db.sql("select * from intake.history where application = :id order by at, id")
                .param("id", application.id().value())
                .query((row, _) -> read(row, application.client()))
                .list();
    }

    /** All clocks of an application, the oldest first; at most the last one runs. */
    public List<ReplyClock> clocksOf(ApplicationId application) {
        return db.sql("select * from intake.reply_clock where application = :id order by started_at, id")
                .param("id", application.value())
                .query((row, _) -> clock(row))
                .list();
    }

    void add(Application application, HistoryEntry entry) {
        db.sql("""
                insert into intake.history (id, application, at, by_person, side, what, from_state, to_state, words)
                values (:id, :application, :at, :by, :side, :what, :from, :to, :words)
                """)
                .param("id", entry.id())
                .param("application", application.id().value())
                .param("at", Columns.utc(entry.at()))
                .param("by", entry.by() == null ? null : entry.by().value())
                .param("side", entry.side().name())
                .param("what", entry.what().name())
                .param("from", entry.from().name())
                .param("to", entry.to().name())
                .param("words", sealed(application.client(), entry))
                .update();
    }

    private byte @Nullable [] sealed(PersonId client, HistoryEntry entry) {
        return entry.words() == null || entry.words().isBlank()
                ? null
                : vault.seal(client, new Place(WORDS, entry.id()), entry.words().strip());
    }

    private HistoryEntry read(ResultSet row, PersonId client) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var words = row.getBytes("words");
        return new HistoryEntry(
                id,
                Columns.instant(row, "at"),
                Columns.personOrNull(row, "by_person"),
                HistoryEntry.Side.valueOf(row.getString("side")),
                Move.valueOf(row.getString("what")),
                ApplicationState.valueOf(row.getString("from_state")),
                ApplicationState.valueOf(row.getString("to_state")),
                words == null ? null : vault.open(client, new Place(WORDS, id), words));
    }

    private static ReplyClock clock(ResultSet row) throws SQLException {
        var stoppedBy = row.getString("stopped_by");
        return new ReplyClock(
                row.getObject("id", UUID.class),
                ReplyClock.StartedBy.valueOf(row.getString("started_by")),
                Columns.instant(row, "started_at"),
                row.getObject("due_on", LocalDate.class),
                row.getInt("reply_days"),
                Columns.uuidOrNull(row, "rule_version"),
                Columns.instantOrNull(row, "stopped_at"),
                stoppedBy == null ? null : ReplyClock.StoppedBy.valueOf(stoppedBy));
    }
}
