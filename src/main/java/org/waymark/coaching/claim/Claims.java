package org.waymark.coaching.claim;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.SupportId;
import org.waymark.platform.Columns;
import org.waymark.platform.Ids;
import org.waymark.platform.PersonId;

/**
 * The table of claimed times. Exclusion constraints have the last word: of two people who want one time, the database
 * lets one in and the other learns that it is taken. Every verb belongs in the transaction that changes the appointment.
 */
@Component
public class Claims {
    private final JdbcClient db;
    private final Clock clock;

    Claims(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @return false when coach, client or room has something else at that time; then nothing was written */
    public boolean claim(Claim claim) {
        deleteEndedReservationsAround(claim);
        return insert(claim).param("until", null).param("reservation", null).update() == 1;
    }

    /**
     * Keeps a time until a moment.
     *
     * @param number from 1 to 5, each once a support
     * @return false when somebody has that time, or the support that number
     */
    public boolean reserve(Claim claim, int number, Instant until) {
        deleteEndedReservationsAround(claim);
        return insert(claim)
                        .param("until", Columns.utc(until))
                        .param("reservation", number)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec insert(Claim claim) {
        return db.sql("""
                insert into coaching.claimed_time
                    (id, appointment, support, coach, client, room_code, coach_during, client_during, reserved_until, reservation)
                values (:id, :appointment, :support, :coach, :client, :room,
                        tstzrange(:start, :rested), tstzrange(:start, :end), :until::timestamptz, :reservation::smallint)
                on conflict do nothing
                """)
                .param("id", Ids.next())
                .param("appointment", claim.appointment().value())
                .param("support", claim.support().value())
                .param("coach", claim.coach().value())
                .param("client", claim.client().value())
                .param("room", claim.roomCode())
                .param("start", Columns.utc(claim.meeting().start()))
                .param("end", Columns.utc(claim.meeting().end()))
                .param(
                        "rested",
                        Columns.utc(claim.meeting().withRest(claim.rest()).end()));
    }

    private void deleteEndedReservationsAround(Claim claim) {
        db.sql("""
                delete from coaching.claimed_time
                where reserved_until <= :now
                  and (support = :support
                       or (coach = :coach and coach_during && tstzrange(:start, :rested))
                       or (client = :client and client_during && tstzrange(:start, :end))
                       or (room_code = :room::text and client_during && tstzrange(:start, :end)))
                """)
                .param("now", Columns.utc(clock.instant()))
                .param("support", claim.support().value())
                .param("coach", claim.coach().value())
                .param("client", claim.client().value())
                .param("room", claim.roomCode())
                .param("start", Columns.utc(claim.meeting().start()))
                .param("end", Columns.utc(claim.meeting().end()))
                .param(
                        "rested",
                        Columns.utc(claim.meeting().withRest(claim.rest()).end()))
                .update();
    }

    /** Lets go of everything that an appointment claimed or kept. */
    public void release(AppointmentId appointment) {
        db.sql("delete from coaching.claimed_time where appointment = :appointment")
                .param("appointment", appointment.value())
                .update();
    }

    /** The numbers from 1 to 5 that a support's living reservations don't use. */
    public List<Integer> freeReservationNumbers(SupportId support) {
        return db.sql("""
                select n from generate_series(1, 5) n
                where not exists (select from coaching.claimed_time
                                  where support = :support and reservation = n and reserved_until > :now)
                order by n
                """)
                .param("support", support.value())
                .param("now", Columns.utc(clock.instant()))
                .query((row, _) -> row.getInt("n"))
                .list();
    }

    /** The times kept for an appointment that was proposed, while they are kept. */
    public List<TimeSpan> reservedFor(AppointmentId appointment) {
        return db.sql("""
                select lower(client_during) as start, upper(client_during) as "end"
                from coaching.claimed_time
                where appointment = :appointment and reserved_until > :now
                order by 1
                """)
                .param("appointment", appointment.value())
                .param("now", Columns.utc(clock.instant()))
                .query((row, _) -> new TimeSpan(Columns.instant(row, "start"), Columns.instant(row, "end")))
                .list();
    }

    /**
     * Everything that stands against a meeting of these two within a span, in one query: what the coach has, rest
     * included, what the client has with anyone, and what happens in these rooms.
     *
     * @param but an appointment that is to be moved, whose own time is no hindrance; null for none
     */
    public List<Standing> standingAgainst(
            PersonId coach, PersonId client, Collection<String> rooms, TimeSpan within, @Nullable AppointmentId but) {
        return db.sql("""
                with span as (select tstzrange(:from, :to) as during),
                living as (
                    select lower(coach_during) as start, upper(coach_during) as "end", null as room, reserved_until, appointment
                    from coaching.claimed_time, span where coach = :coach and coach_during && during
                    union all
                    select lower(client_during), upper(client_during), null, reserved_until, appointment
                    from coaching.claimed_time, span where client = :client and client_during && during
                    union all
                    select lower(client_during), upper(client_during), room_code, reserved_until, appointment
                    from coaching.claimed_time, span where room_code = any (:rooms) and client_during && during)
                select start, "end", room from living
                where (reserved_until is null or reserved_until > :now) and appointment is distinct from :but::uuid
                order by start
                """)
                .param("from", Columns.utc(within.start()))
                .param("to", Columns.utc(within.end()))
                .param("coach", coach.value())
                .param("client", client.value())
                .param("rooms", rooms.toArray(String[]::new))
                .param("now", Columns.utc(clock.instant()))
                .param("but", but == null ? null : but.value())
                .query((row, _) -> new Standing(
                        new TimeSpan(Columns.instant(row, "start"), Columns.instant(row, "end")),
                        row.getString("room")))
                .list();
    }
}
