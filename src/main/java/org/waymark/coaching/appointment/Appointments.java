package org.waymark.coaching.appointment;

import static org.waymark.platform.Columns.instantOrNull;
import static org.waymark.platform.Columns.person;
import static org.waymark.platform.Columns.personOrNull;
import static org.waymark.platform.Columns.utc;
import static org.waymark.platform.Columns.uuid;
import static org.waymark.platform.Columns.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.Mode;
import org.waymark.coaching.SupportId;
import org.waymark.coaching.appointment.Appointment.CalendarKey;
import org.waymark.coaching.appointment.Appointment.Proposal;
import org.waymark.coaching.claim.TimeSpan;
import org.waymark.intake.ProgrammePeriodId;
import org.waymark.platform.NotFound;
import org.waymark.platform.PersonId;

/** The appointments as they stand. A change names the version it was made from and is refused when that has moved on. */
@Repository
public class Appointments {
    static final String SELECT = """
            select a.id, a.support, a.client, a.coach, a.period, a.state, a.proposed_by, a.proposed_until, a.mode,
                   a.starts_at, a.ends_at, a.venue_code, a.room_code, a.joining, a.window_minutes, a.window_rule, a.units,
                   a.calendar_uid, a.calendar_sequence, a.carried_from, a.version
            from coaching.appointment a
            """;

    private final JdbcClient db;

    Appointments(JdbcClient db) {
        this.db = db;
    }

    /** For the desk and for the program itself. @throws NotFound when there is none */
    public Appointment get(AppointmentId id) {
        return find(id).orElseThrow(() -> new NotFound("appointment"));
    }

    public Optional<Appointment> find(AppointmentId id) {
        return db.sql(SELECT + "where a.id = :id")
                .param("id", id.value())
                .query(Appointments::read)
                .optional();
    }

    /** As {@link #get}, and nobody else changes it until this transaction ends. */
    public Appointment lock(AppointmentId id) {
        return db.sql(SELECT + "where a.id = :id for update")
                .param("id", id.value())
                .query(Appointments::read)
                .optional()
                .orElseThrow(() -> new NotFound("appointment"));
    }

    /** @throws NotFound also when it is another client's */
    public Appointment ofClient(PersonId client, AppointmentId id) {
        return find(id).filter(a -> a.client().equals(client)).orElseThrow(() -> new NotFound("appointment"));
    }

    /** @throws NotFound also when it is another coach's */
    public Appointment ofCoach(PersonId coach, AppointmentId id) {
        return find(id).filter(a -> a.coach().equals(coach)).orElseThrow(() -> new NotFound("appointment"));
    }

    /** All of a client, the latest start first; those without a time on top. */
    public List<Appointment> ofClient(PersonId client) {
        return db.sql(SELECT + "where a.client = :client order by a.starts_at desc nulls first, a.id desc")
                .param("client", client.value())
                .query(Appointments::read)
                .list();
    }

    /** Those of a support, in order of time; those without a time last. */
    public List<Appointment> ofSupport(SupportId support) {
        return db.sql(SELECT + "where a.support = :support order by a.starts_at, a.id")
                .param("support", support.value())
                .query(Appointments::read)
                .list();
    }

    /** Booked and to come, of clients for whom something is to be arranged, in order of time. */
    public List<Appointment> toArrange(Instant now) {
        return db.sql(SELECT + """
                join coaching.adjustment j on j.client = a.client and j.to_arrange
                where a.state = 'BOOKED' and a.starts_at > :now order by a.starts_at, a.id
                """)
                .param("now", utc(now))
                .query(Appointments::read)
                .list();
    }

    /** A coach's appointments that start within a span, whatever became of them, in order of time. */
    public List<Appointment> ofCoach(PersonId coach, Instant from, Instant until) {
        return db.sql(SELECT + """
                where a.coach = :coach and a.starts_at >= :from and a.starts_at < :until order by a.starts_at, a.id
                """)
                .param("coach", coach.value())
                .param("from", utc(from))
                .param("until", utc(until))
                .query(Appointments::read)
                .list();
    }

    /** A coach's booked appointments that haven't ended, in order of time. */
    public List<Appointment> bookedWith(PersonId coach, Instant from) {
        return db.sql(SELECT + """
                where a.coach = :coach and a.state = 'BOOKED' and a.ends_at > :from order by a.starts_at
                """)
                .param("coach", coach.value())
                .param("from", utc(from))
                .query(Appointments::read)
                .list();
    }

    /** A coach's appointments that are over and have no outcome yet. */
    public List<Appointment> toRecord(PersonId coach, Instant now) {
        return db.sql(SELECT
                        + "where a.coach = :coach and a.state = 'BOOKED' and a.ends_at <= :now order by a.starts_at")
                .param("coach", coach.value())
                .param("now", utc(now))
                .query(Appointments::read)
                .list();
    }

    /** The appointment that stands in the place of one that was changed late. */
    public Optional<Appointment> carriedFrom(AppointmentId changed) {
        return db.sql(SELECT + "where a.carried_from = :changed")
                .param("changed", changed.value())
                .query(Appointments::read)
                .optional();
    }

    /** Proposals that nobody answered in time. */
    public List<AppointmentId> proposalsEndedBy(Instant now) {
        return db.sql(
                        "select id from coaching.appointment where state = 'PROPOSED' and proposed_until <= :now order by id")
                .param("now", utc(now))
                .query((row, _) -> new AppointmentId(uuid(row, "id")))
                .list();
    }

    void add(Appointment made) {
        db.sql("""
                insert into coaching.appointment
                    (id, support, client, coach, period, state, proposed_by, proposed_until, mode, starts_at, ends_at,
                     venue_code, room_code, joining, window_minutes, window_rule, units, calendar_uid, calendar_sequence,
                     carried_from, version)
                values (:id, :support, :client, :coach, :period, :state, :proposedBy::uuid, :proposedUntil, :mode, :start, :end,
                        :venue, :room, :joining, :window, :rule::uuid, :units, :uid, :sequence, :carriedFrom::uuid, :version)
                """)
                .param("id", made.id().value())
                .param("support", made.support().value())
                .param("client", made.client().value())
                .param("coach", made.coach().value())
                .param("period", made.period().value())
                .param("window", made.window().length().toMinutes())
                .param("rule", made.window().ruleVersion())
                .param(
                        "carriedFrom",
                        made.carriedFrom() == null ? null : made.carriedFrom().value())
                .params(changing(made))
                .update();
    }

    /** @return false, and nothing done, unless the row still is as {@code before} says */
    boolean save(Appointment before, Appointment after) {
        return db.sql("""
                update coaching.appointment
                set state = :state, proposed_by = :proposedBy::uuid, proposed_until = :proposedUntil, mode = :mode,
                    starts_at = :start, ends_at = :end, venue_code = :venue, room_code = :room, joining = :joining,
                    units = :units, calendar_uid = :uid, calendar_sequence = :sequence, version = :version
                where id = :id and state = :before and version = :seen
                """)
                        .param("id", before.id().value())
                        .param("before", before.state().name())
                        .param("seen", before.version())
                        .params(changing(after))
                        .update()
                == 1;
    }

    private static java.util.Map<String, @Nullable Object> changing(Appointment to) {
        var time = to.time();
        var proposal = to.proposal();
        var values = new java.util.HashMap<String, @Nullable Object>();
        values.put("state", to.state().name());
        values.put("proposedBy", proposal == null ? null : proposal.by().value());
        values.put("proposedUntil", proposal == null ? null : utc(proposal.until()));
        values.put("mode", to.meeting().mode().name());
        values.put("start", time == null ? null : utc(time.start()));
        values.put("end", time == null ? null : utc(time.end()));
        values.put("venue", to.meeting().venueCode());
        values.put("room", to.meeting().roomCode());
        values.put("joining", to.meeting().joining());
        values.put("units", to.units());
        values.put("uid", to.calendar().uid());
        values.put("sequence", to.calendar().sequence());
        values.put("version", to.version());
        return values;
    }

    static Appointment read(ResultSet row, int number) throws SQLException {
        var proposedBy = personOrNull(row, "proposed_by");
        var proposedUntil = instantOrNull(row, "proposed_until");
        var start = instantOrNull(row, "starts_at");
        var end = instantOrNull(row, "ends_at");
        var carriedFrom = uuidOrNull(row, "carried_from");
        return new Appointment(
                new AppointmentId(uuid(row, "id")),
                new SupportId(uuid(row, "support")),
                person(row, "client"),
                person(row, "coach"),
                new ProgrammePeriodId(uuid(row, "period")),
                AppointmentState.valueOf(row.getString("state")),
                proposedBy == null || proposedUntil == null ? null : new Proposal(proposedBy, proposedUntil),
                start == null || end == null ? null : new TimeSpan(start, end),
                new Meeting(
                        Mode.valueOf(row.getString("mode")),
                        row.getString("venue_code"),
                        row.getString("room_code"),
                        row.getString("joining")),
                new ChangeWindow(Duration.ofMinutes(row.getInt("window_minutes")), uuidOrNull(row, "window_rule")),
                row.getInt("units"),
                new CalendarKey(row.getString("calendar_uid"), row.getInt("calendar_sequence")),
                carriedFrom == null ? null : new AppointmentId(carriedFrom),
                row.getInt("version"));
    }
}
