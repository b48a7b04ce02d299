package org.waymark.coaching.support;

import static org.waymark.platform.Columns.*;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.coaching.SupportId;
import org.waymark.intake.ApplicationId;
import org.waymark.intake.ProgrammePeriodId;
import org.waymark.platform.Actor;
import org.waymark.platform.Ids;
import org.waymark.platform.NotFound;
import org.waymark.platform.PersonId;

/** The supports and their histories. */
@Repository
public class Supports {
    private static final String SELECT = """
            select s.id, s.application, s.client, s.period, s.state, s.coach, s.queued_at, s.state_since, s.active_since,
                   s.nudged_at, s.version,
                   (select max(p.ends_at) from coaching.support_pause p
                    where p.support = s.id and p.starts_at <= :now and p.ends_at > :now) as paused_until
            from coaching.support s
            """;

    private final JdbcClient db;
    private final Clock clock;

    Supports(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** For staff and for the program itself. @throws NotFound when there is none */
    public Support get(SupportId id) {
        return only(select("where s.id = :id").param("id", id.value()));
    }

    /** As {@link #get}, and nobody else changes it until this transaction ends. */
    public Support lock(SupportId id) {
        return only(select("where s.id = :id for update of s").param("id", id.value()));
    }

    /** @throws NotFound also when it is another client's */
    public Support ofClient(PersonId client, SupportId id) {
        return only(select("where s.id = :id and s.client = :client")
                .param("id", id.value())
                .param("client", client.value()));
    }

    /** @throws NotFound also when it is, or has become, another coach's */
    public Support ofCoach(PersonId coach, SupportId id) {
        return only(select("where s.id = :id and s.coach = :coach")
                .param("id", id.value())
                .param("coach", coach.value()));
    }

    /** All of a client's supports, the newest first. */
    public List<Support> ofClient(PersonId client) {
        return select("where s.client = :client order by s.queued_at desc, s.id desc")
                .param("client", client.value())
                .query(this::read)
                .list();
    }

    /** All supports that this coach has now or had until they ended, the living ones first. */
    public List<Support> ofCoach(PersonId coach) {
        return select("""
                where s.coach = :coach
                order by s.state in ('COMPLETED', 'LAPSED', 'WITHDRAWN'), s.state_since desc, s.id
                """).param("coach", coach.value()).query(this::read).list();
    }

    /** The support of an application, the newest if it had several. */
    public Optional<Support> ofApplication(ApplicationId application) {
        return select("where s.application = :application order by s.queued_at desc, s.id desc limit 1")
                .param("application", application.value())
                .query(this::read)
                .optional();
    }

    /** What happened to a support, oldest first. */
    public List<PastMove> history(SupportId id) {
        return db.sql("""
                select move, from_state, to_state, moved_by, moved_at, why
                from coaching.support_move where support = :id order by id
                """)
                .param("id", id.value())
                .query((row, _) -> new PastMove(
                        SupportMove.valueOf(row.getString("move")),
                        SupportState.valueOf(row.getString("from_state")),
                        SupportState.valueOf(row.getString("to_state")),
                        person(row, "moved_by"),
                        instant(row, "moved_at"),
                        row.getString("why")))
                .list();
    }

    /** Active supports that became so at or before a moment. */
    List<SupportId> activeSince(Instant latest) {
        return db.sql("""
                select id from coaching.support where state = 'ACTIVE' and active_since <= :latest order by active_since
                """)
                .param("latest", utc(latest))
                .query((row, _) -> new SupportId(uuid(row, "id")))
                .list();
    }

    void nudged(SupportId id, Instant at) {
        db.sql("update coaching.support set nudged_at = :at where id = :id and state = 'ACTIVE'")
                .param("id", id.value())
                .param("at", utc(at))
                .update();
    }

    /** @return false when the application has a living support already */
    boolean add(Support support) {
        return db.sql("""
                insert into coaching.support (id, application, client, period, state, queued_at, state_since)
                values (:id, :application, :client, :period, :state, :queued, :since)
                on conflict (application) where state not in ('COMPLETED', 'WITHDRAWN') do nothing
                """)
                        .param("id", support.id().value())
                        .param("application", support.application().value())
                        .param("client", support.client().value())
                        .param("period", support.period().value())
                        .param("state", support.state().name())
                        .param("queued", utc(support.queuedAt()))
                        .param("since", utc(support.stateSince()))
                        .update()
                == 1;
    }

    /** @return false, and nothing done, unless the row still is as {@code before} says */
    boolean save(Support before, SupportMove move, Support after, Actor by, String why) {
        var changed = db.sql("""
                update coaching.support
                set state = :to, coach = :coach, state_since = :since, active_since = :active, nudged_at = null,
                    version = version + 1
                where id = :id and state = :from and version = :version
                """)
                .param("to", after.state().name())
                .param(
                        "coach",
                        Optional.ofNullable(after.coach()).map(PersonId::value).orElse(null))
                .param("since", utc(after.stateSince()))
                .param("active", utcOrNull(after.activeSince()))
                .param("id", before.id().value())
                .param("from", before.state().name())
                .param("version", before.version())
                .update();
        if (changed == 1) {
            remember(before, move, after, by, why);
        }
        return changed == 1;
    }

    private void remember(Support before, SupportMove move, Support after, Actor by, String why) {
        db.sql("""
                insert into coaching.support_move (id, support, move, from_state, to_state, moved_by, moved_at, why)
                values (:id, :support, :move, :from, :to, :by, :at, :why)
                """)
                .param("id", Ids.next())
                .param("support", before.id().value())
                .param("move", move.name())
                .param("from", before.state().name())
                .param("to", after.state().name())
                .param("by", by.person().value())
                .param("at", utc(after.stateSince()))
                .param("why", why)
                .update();
    }

    private JdbcClient.StatementSpec select(String where) {
        return db.sql(SELECT + where).param("now", utc(clock.instant()));
    }

    private Support only(JdbcClient.StatementSpec statement) {
        return statement.query(this::read).optional().orElseThrow(() -> new NotFound("support"));
    }

    private Support read(ResultSet row, int number) throws SQLException {
        return new Support(
                new SupportId(uuid(row, "id")),
                new ApplicationId(uuid(row, "application")),
                person(row, "client"),
                new ProgrammePeriodId(uuid(row, "period")),
                SupportState.valueOf(row.getString("state")),
                personOrNull(row, "coach"),
                instant(row, "queued_at"),
                instant(row, "state_since"),
                instantOrNull(row, "active_since"),
                instantOrNull(row, "nudged_at"),
                instantOrNull(row, "paused_until"),
                row.getInt("version"));
    }
}
