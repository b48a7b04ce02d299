package org.waymark.library.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.platform.Actor;
import org.waymark.platform.Columns;
import org.waymark.platform.Installation;
import org.waymark.privacy.audit.AuditLog;

/** The facts that need a source. A live unit shows one only while it is ticked; the demo shows all. */
@Component
public class SourcedFacts {
    private static final String COLUMNS =
            "select code, name, value, where_used, source, source_day, checked_by, checked_at, version"
                    + " from library.sourced_fact ";

    private final JdbcClient db;
    private final Clock clock;
    private final Installation installation;
    private final AuditLog audit;

    SourcedFacts(JdbcClient db, Clock clock, Installation installation, AuditLog audit) {
        this.db = db;
        this.clock = clock;
        this.installation = installation;
        this.audit = audit;
    }

    /** The value, if it may be shown to the public. */
    public Optional<String> shown(String code) {
        return find(code).filter(fact -> fact.checked() || installation.demo()).map(SourcedFact::value);
    }

    /** Those that nobody has ticked first. */
    public List<SourcedFact> all() {
        return db.sql(COLUMNS + "order by checked_at is not null, where_used, code")
                .query(SourcedFacts::fact)
                .list();
    }

    public Optional<SourcedFact> find(String code) {
        return db.sql(COLUMNS + "where code = :code")
                .param("code", code)
                .query(SourcedFacts::fact)
                .optional();
    }

    /**
     * Ticks a fact: this person compared it with its source.
     *
     * @param version the one she saw
     * @return false when it changed meanwhile
     */
    @Transactional
    public boolean tick(String code, int version, Actor by) {
        var ticked = db.sql("""
                update library.sourced_fact set checked_by = :by, checked_at = :now
                where code = :code and version = :version
                """)
                .param("by", by.person().value())
                .param("now", Columns.utc(clock.instant()))
                .param("code", code)
                .param("version", version)
                .update();
        return noted(ticked, "ticked", code, by);
    }

    /** Takes the tick away: a live unit stops showing the fact at once. */
    @Transactional
    public void untick(String code, Actor by) {
        var unticked = db.sql("""
                update library.sourced_fact set checked_by = null, checked_at = null
                where code = :code and checked_at is not null
                """).param("code", code).update();
        noted(unticked, "unticked", code, by);
    }

    /**
     * Changes the value and where it was read. It has to be ticked again.
     *
     * @param version the one that was edited
     * @return false when it changed meanwhile
     */
    @Transactional
    public boolean change(String code, int version, String value, String source, LocalDate sourceDay, Actor by) {
        var changed = db.sql("""
                update library.sourced_fact
                set value = :value, source = :source, source_day = :day, checked_by = null, checked_at = null,
                    version = version + 1
                where code = :code and version = :version
                """)
                .param("value", value)
                .param("source", source)
                .param("day", sourceDay)
                .param("code", code)
                .param("version", version)
                .update();
        return noted(changed, "changed", code, by);
    }

    private boolean noted(int rows, String action, String code, Actor by) {
        if (rows == 1) {
            audit.did(by, action, null, "sourced fact " + code, UUID.nameUUIDFromBytes(code.getBytes(UTF_8)));
        }
        return rows == 1;
    }

    private static SourcedFact fact(ResultSet row, int number) throws SQLException {
        return new SourcedFact(
                row.getString("code"),
                row.getString("name"),
                row.getString("value"),
                row.getString("where_used"),
                row.getString("source"),
                Objects.requireNonNull(Columns.dateOrNull(row, "source_day")),
                Columns.personOrNull(row, "checked_by"),
                Columns.instantOrNull(row, "checked_at"),
                row.getInt("version"));
    }
}
