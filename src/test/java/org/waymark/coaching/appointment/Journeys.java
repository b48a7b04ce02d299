package org.waymark.coaching.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.Mode;
import org.waymark.coaching.allowance.Allowance;
import org.waymark.coaching.allowance.Allowances;
import org.waymark.coaching.booking.Booking;
import org.waymark.coaching.booking.BookingResult;
import org.waymark.coaching.change.Cancelling;
import org.waymark.coaching.change.ChangeResult;
import org.waymark.coaching.change.ChangeWish;
import org.waymark.coaching.change.Moving;
import org.waymark.coaching.decision.Decision;
import org.waymark.coaching.decision.Decisions;
import org.waymark.platform.Actor;

/** What tests of appointments do and look at, in few words. */
public class Journeys {
    private final Booking booking;
    private final Cancelling cancelling;
    private final Moving moving;
    private final Appointments appointments;
    private final Allowances allowances;
    private final Decisions decisions;
    private final JdbcClient db;
    private final Clock clock;

    public Journeys(ApplicationContext program) {
        this.booking = program.getBean(Booking.class);
        this.cancelling = program.getBean(Cancelling.class);
        this.moving = program.getBean(Moving.class);
        this.appointments = program.getBean(Appointments.class);
        this.allowances = program.getBean(Allowances.class);
        this.decisions = program.getBean(Decisions.class);
        this.db = program.getBean(JdbcClient.class);
        this.clock = program.getBean(Clock.class);
    }

    public BookingResult tryToBook(Cast.Client client, Instant start) {
        return booking.book(new Booking.Wish(client.support(), start, Mode.VIRTUAL, false), client.actor());
    }

    public AppointmentId book(Cast.Client client, String start) {
        var result = tryToBook(client, Cast.uk(start));
        assertThat(result).isInstanceOf(BookingResult.Booked.class);
        return ((BookingResult.Booked) result).id();
    }

    public Appointment now(AppointmentId id) {
        return appointments.get(id);
    }

    public ChangeResult cancel(Cast.Client client, AppointmentId id) {
        return cancelling.cancel(wish(id), client.actor());
    }

    public ChangeResult cancelAsTold(ChangeWish wish, Actor by) {
        return cancelling.cancel(wish, by);
    }

    public ChangeResult move(Cast.Client client, AppointmentId id, String to) {
        return moving.move(wish(id), new Moving.NewTime(Cast.uk(to), Mode.VIRTUAL, false), client.actor());
    }

    private ChangeWish wish(AppointmentId id) {
        return new ChangeWish(id, now(id).version(), clock.instant(), true, "The rota changed.");
    }

    public ChangeWish wish(AppointmentId id, Instant toldAt, boolean knows, @Nullable String reason) {
        return new ChangeWish(id, now(id).version(), toldAt, knows, reason);
    }

    public Decision decisionOn(AppointmentId id) {
        return decisions.of(id).orElseThrow();
    }

    public Allowance allowance(Cast.Client client) {
        return allowances.of(client.id(), client.period());
    }

    /** The ledger, the appointments and the number in use tell the same story. */
    public void ledgerAddsUp(Cast.Client client) {
        var used = allowance(client).used();
        assertThat(sum("""
                select coalesce(sum(e.units), 0) from coaching.allowance_entry e
                join coaching.allowance a on a.id = e.allowance where a.client = :client and a.period = :period
                """, client)).isEqualTo(used);
        assertThat(sum("""
                select coalesce(sum(units), 0) from coaching.appointment where client = :client and period = :period
                """, client)).isEqualTo(used);
        assertThat(used).isBetween(0, allowance(client).granted());
    }

    private int sum(String sql, Cast.Client client) {
        return db.sql(sql)
                .param("client", client.id().value())
                .param("period", client.period().value())
                .query((row, _) -> row.getInt(1))
                .single();
    }

    /** Each appointment that has its time has one claim for just that time; nothing else has one. */
    public void claimsMatchAppointments(Actor coach) {
        var odd = db.sql("""
                select count(*) from (
                    select a.id, lower(c.client_during), upper(c.client_during)
                    from coaching.claimed_time c join coaching.appointment a on a.id = c.appointment
                    where c.coach = :coach and c.reserved_until is null
                    except all
                    select id, starts_at, ends_at from coaching.appointment
                    where coach = :coach and state in ('BOOKED', 'HELD', 'NO_SHOW', 'FAILED_TECHNICALLY')) x
                """)
                .param("coach", coach.person().value())
                .query((row, _) -> row.getInt(1))
                .single();
        var missing = db.sql("""
                select count(*) from coaching.appointment a
                where coach = :coach and state in ('BOOKED', 'HELD', 'NO_SHOW', 'FAILED_TECHNICALLY')
                  and not exists (select from coaching.claimed_time c where c.appointment = a.id)
                """)
                .param("coach", coach.person().value())
                .query((row, _) -> row.getInt(1))
                .single();
        assertThat(odd + missing).isZero();
    }
}
