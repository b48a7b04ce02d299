package org.waymark.intake.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.intake.ApplicationId;
import org.waymark.intake.ProgrammePeriodId;
import org.waymark.platform.Columns;
import org.waymark.platform.NotFound;
import org.waymark.platform.PersonId;

/** Applications with their running clock; their history is written with each change. */
@Repository
public class Applications {

    private static final String SELECT = """
            select a.*, c.id as clock, c.started_by, c.started_at, c.due_on, c.reply_days, c.rule_version
            from intake.application a
            left join intake.reply_clock c on c.application = a.id and c.stopped_at is null
            """;

    private final JdbcClient db;
    private final History history;

    Applications(JdbcClient db, History history) {
        this.db = db;
        this.history = history;
    }

    /** As the unit may see it: whatever was sent. A draft is its client's alone, and so is one withdrawn unsent. */
    public Optional<Application> find(ApplicationId id) {
        return db.sql(SELECT + "where a.id = :id and a.submitted_at is not null")
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    /** @throws NotFound when the unit has no such application */
    public Application get(ApplicationId id) {
        return find(id).orElseThrow(() -> new NotFound("application"));
    }

    public Optional<Application> byReference(Reference reference) {
        return db.sql(SELECT + "where a.reference = :reference")
                .param("reference", reference.value())
                .query((row, _) -> read(row))
                .optional();
    }

    /** A client's own. */
    Optional<Application> ofClient(PersonId client, ApplicationId id) {
        return db.sql(SELECT + "where a.id = :id and a.client = :client")
                .param("id", id.value())
                .param("client", client.value())
                .query((row, _) -> read(row))
                .optional();
    }

    /** All of a client's, drafts among them, the newest first. */
    public List<Application> ofClient(PersonId client) {
        return db.sql(SELECT + "where a.client = :client order by a.created_at desc, a.id desc")
                .param("client", client.value())
                .query((row, _) -> read(row))
                .list();
    }

    /** The one that is open: a draft, or sent and without an outcome. */
    Optional<Application> openOf(PersonId client) {
        return ofClient(client).stream().filter(each -> each.state().isOpen()).findFirst();
    }

    /** Keeps others from changing it until the transaction ends, and reads it as it then is. */
    Application lock(ApplicationId id) {
        var found = db.sql("select id from intake.application where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
        if (found.isEmpty()) {
            throw new NotFound("application");
        }
        return db.sql(SELECT + "where a.id = :id")
                .param("id", id.value())
                .query((row, _) -> read(row))
                .single();
    }

    /** Whoever begins or reopens an application of a client goes one after the other, until the transaction ends. */
    void lockOpening(PersonId client) {
        db.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended('intake:' || :client, 0))) locked")
                .param("client", client.toString())
                .query(Integer.class)
                .single();
    }

    /** @return whether the client had none open; else nothing is added */
    boolean add(Application begun) {
        lockOpening(begun.client());
        var added = db.sql("""
                insert into intake.application (id, client, state, version, channel, created_at, changed_at)
                values (:id, :client, :state, :version, :channel, :created, :changed)
                on conflict (client) where state in ('DRAFT', 'SUBMITTED', 'IN_TRIAGE', 'INFORMATION_REQUESTED')
                do nothing
                """)
                .param("id", begun.id().value())
                .param("client", begun.client().value())
                .param("state", begun.state().name())
                .param("version", begun.version())
                .param("channel", begun.channel().name())
                .param("created", Columns.utc(begun.createdAt()))
                .param("changed", Columns.utc(begun.changedAt()))
                .update();
        if (added == 0) {
            return false;
        }
        db.sql("insert into intake.answers (application) values (:id)")
                .param("id", begun.id().value())
                .update();
        return true;
    }

    /**
     * Stores a move with its history and clocks.
     *
     * @throws IllegalStateException when the application isn't as it was, which the lock should have prevented
     */
    void save(Application before, Change change) {
        var after = change.after();
        var updated = db.sql("""
                update intake.application
                set state = :state, version = :version, reference = :reference, changed_at = :changed,
                    submitted_at = :submitted, first_look_due = :look_due, first_looked_at = :looked,
                    confirmed_at = :confirmed, outcome_at = :outcome, period = :period
                where id = :id and state = :state_before and version = :version_before
                """)
                .param("state", after.state().name())
                .param("version", after.version())
                .param(
                        "reference",
                        after.reference() == null ? null : after.reference().value())
                .param("changed", Columns.utc(after.changedAt()))
                .param("submitted", Columns.utcOrNull(after.submittedAt()))
                .param("look_due", Columns.utcOrNull(after.firstLookDue()))
                .param("looked", Columns.utcOrNull(after.firstLookedAt()))
                .param("confirmed", Columns.utcOrNull(after.confirmedAt()))
                .param("outcome", Columns.utcOrNull(after.outcomeAt()))
                .param("period", after.period() == null ? null : after.period().value())
                .param("id", before.id().value())
                .param("state_before", before.state().name())
                .param("version_before", before.version())
                .update();
        if (updated == 0) {
            throw new IllegalStateException("the application changed under its lock");
        }
        history.add(after, change.entry());
        if (change.stopped() != null) {
            stop(change.stopped());
        }
        if (change.started() != null) {
            start(after.id(), change.started());
        }
    }

    /** A draft was worked on. */
    void touch(Application draft, Instant at) {
        db.sql("update intake.application set changed_at = :at where id = :id")
                .param("at", Columns.utc(at))
                .param("id", draft.id().value())
                .update();
    }

    private void start(ApplicationId application, ReplyClock clock) {
        db.sql("""
                insert into intake.reply_clock (id, application, started_by, started_at, due_on, reply_days, rule_version)
                values (:id, :application, :by, :at, :due, :days, :rule)
                """)
                .param("id", clock.id())
                .param("application", application.value())
                .param("by", clock.startedBy().name())
                .param("at", Columns.utc(clock.startedAt()))
                .param("due", clock.dueOn())
                .param("days", clock.replyDays())
                .param("rule", clock.ruleVersion())
                .update();
    }

    private void stop(ReplyClock clock) {
        db.sql("update intake.reply_clock set stopped_at = :at, stopped_by = :by where id = :id and stopped_at is null")
                .param("at", Columns.utcOrNull(clock.stoppedAt()))
                .param("by", Objects.requireNonNull(clock.stoppedBy()).name())
                .param("id", clock.id())
                .update();
    }

    private static Application read(ResultSet row) throws SQLException {
        var reference = row.getString("reference");
        var period = Columns.uuidOrNull(row, "period");
        return new Application(
                new ApplicationId(Columns.uuid(row, "id")),
                Columns.person(row, "client"),
                reference == null ? null : new Reference(reference),
                ApplicationState.valueOf(row.getString("state")),
                row.getInt("version"),
                Channel.valueOf(row.getString("channel")),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "changed_at"),
                Columns.instantOrNull(row, "submitted_at"),
                Columns.instantOrNull(row, "first_look_due"),
                Columns.instantOrNull(row, "first_looked_at"),
                Columns.instantOrNull(row, "confirmed_at"),
                Columns.instantOrNull(row, "outcome_at"),
                period == null ? null : new ProgrammePeriodId(period),
                clock(row));
    }

    private static @Nullable ReplyClock clock(ResultSet row) throws SQLException {
        var id = Columns.uuidOrNull(row, "clock");
        if (id == null) {
            return null;
        }
        return new ReplyClock(
                id,
                ReplyClock.StartedBy.valueOf(row.getString("started_by")),
                Columns.instant(row, "started_at"),
                row.getObject("due_on", LocalDate.class),
                row.getInt("reply_days"),
                Columns.uuidOrNull(row, "rule_version"),
                null,
                null);
    }
}
