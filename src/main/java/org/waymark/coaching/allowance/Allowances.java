package org.waymark.coaching.allowance;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.coaching.AppointmentId;
import org.waymark.intake.ProgrammePeriodId;
import org.waymark.platform.Actor;
import org.waymark.platform.Columns;
import org.waymark.platform.Ids;
import org.waymark.platform.PersonId;
import org.waymark.platform.Settings;
import org.waymark.reference.ServiceRules;

/**
 * Allowances and their ledger. An allowance is made when it is first needed, with the number in force at that moment, and
 * keeps it. Its row is locked before anything is decided on it, and a constraint stands behind.
 */
@Component
public class Allowances {
    private final JdbcClient db;
    private final Settings settings;
    private final Clock clock;

    Allowances(JdbcClient db, Settings settings, Clock clock) {
        this.db = db;
        this.settings = settings;
        this.clock = clock;
    }

    /** What a client has in a period; without a row yet, what would be granted now. Writes nothing. */
    public Allowance of(PersonId client, ProgrammePeriodId period) {
        return db.sql("select granted, used from coaching.allowance where client = :client and period = :period")
                .param("client", client.value())
                .param("period", period.value())
                .query(Allowance.class)
                .optional()
                .orElseGet(() -> new Allowance(settings.now(ServiceRules.APPOINTMENTS_PER_PERIOD), 0));
    }

    /** Makes it if need be and locks it until the end of the transaction. */
    public LockedAllowance lock(PersonId client, ProgrammePeriodId period) {
        make(client, period);
        return db.sql("""
                select id, granted, used from coaching.allowance
                where client = :client and period = :period for update
                """)
                .param("client", client.value())
                .param("period", period.value())
                .query((row, _) -> new LockedAllowance(
                        Columns.uuid(row, "id"), new Allowance(row.getInt("granted"), row.getInt("used"))))
                .single();
    }

    private void make(PersonId client, ProgrammePeriodId period) {
        var now = clock.instant();
        var rule = settings.at(ServiceRules.APPOINTMENTS_PER_PERIOD, now);
        db.sql("""
                insert into coaching.allowance (id, client, period, granted, rule_version, made_at)
                select :id, :client, :period, :granted, :rule::uuid, :now
                where not exists (select from coaching.allowance where client = :client and period = :period)
                on conflict (client, period) do nothing
                """)
                .param("id", Ids.next())
                .param("client", client.value())
                .param("period", period.value())
                .param("granted", rule.value())
                .param("rule", rule.id())
                .param("now", Columns.utc(now))
                .update();
    }

    /** One more is used. */
    public void take(LockedAllowance of, AppointmentId appointment, Actor by) {
        write(of, appointment, AllowanceEntry.Kind.TAKEN, 1, by);
    }

    /** One fewer is used. */
    public void giveBack(LockedAllowance of, AppointmentId appointment, Actor by) {
        write(of, appointment, AllowanceEntry.Kind.RETURNED, -1, by);
    }

    /** What the appointment still holds is lost for good; the number in use stays. */
    public void forfeitHeld(LockedAllowance of, AppointmentId appointment, Actor by) {
        write(of, appointment, AllowanceEntry.Kind.FORFEITED, 0, by);
    }

    /** The appointment's own unit went on to another time, so losing one takes one more. */
    public void forfeitOneMore(LockedAllowance of, AppointmentId appointment, Actor by) {
        write(of, appointment, AllowanceEntry.Kind.FORFEITED, 1, by);
    }

    /** The unit goes with a re-arranged appointment; the number in use stays. */
    public void carry(LockedAllowance of, AppointmentId from, AppointmentId to, Actor by) {
        write(of, from, AllowanceEntry.Kind.CARRIED, -1, by);
        write(of, to, AllowanceEntry.Kind.CARRIED, 1, by);
    }

    private void write(LockedAllowance of, AppointmentId appointment, AllowanceEntry.Kind kind, int units, Actor by) {
        db.sql("update coaching.allowance set used = used + :units where id = :id")
                .param("units", units)
                .param("id", of.id())
                .update();
        db.sql("""
                insert into coaching.allowance_entry (id, allowance, appointment, kind, units, at, by_person)
                values (:id, :allowance, :appointment, :kind, :units, :at, :by)
                """)
                .param("id", Ids.next())
                .param("allowance", of.id())
                .param("appointment", appointment.value())
                .param("kind", kind.name())
                .param("units", units)
                .param("at", Columns.utc(clock.instant()))
                .param("by", by.person().value())
                .update();
    }

    /** The ledger of a client, the newest last. */
    public List<AllowanceEntry> entries(PersonId client) {
        return db.sql("""
                select e.appointment, e.kind, e.units, e.at
                from coaching.allowance_entry e join coaching.allowance a on a.id = e.allowance
                where a.client = :client order by e.id
                """)
                .param("client", client.value())
                .query((row, _) -> new AllowanceEntry(
                        new AppointmentId(Columns.uuid(row, "appointment")),
                        AllowanceEntry.Kind.valueOf(row.getString("kind")),
                        row.getInt("units"),
                        Columns.instant(row, "at")))
                .list();
    }
}
