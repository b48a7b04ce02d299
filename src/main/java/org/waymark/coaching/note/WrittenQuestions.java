package org.waymark.coaching.note;

import static org.waymark.platform.Columns.*;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.appointment.Appointment;
import org.waymark.coaching.appointment.Appointments;
import org.waymark.platform.Actor;
import org.waymark.platform.NotFound;
import org.waymark.platform.PersonId;
import org.waymark.privacy.vault.Place;
import org.waymark.privacy.vault.Vault;

/**
 * Questions in writing, for clients who need them before an appointment. Between client and coach: the desk doesn't read
 * them. The caller has loaded the appointment through the reader's scope.
 */
@Repository
public class WrittenQuestions {
    private final JdbcClient db;
    private final Appointments appointments;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WrittenQuestions(
            JdbcClient db, Appointments appointments, Vault vault, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.appointments = appointments;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    /** Those of the appointment, or of the one whose place it took after a late change. */
    public Optional<Questions> of(Appointment appointment) {
        var before = appointment.carriedFrom();
        return find(appointment.id(), appointment.client())
                .or(() -> before == null ? Optional.empty() : of(appointments.get(before)));
    }

    private Optional<Questions> find(AppointmentId appointment, PersonId client) {
        return db.sql("""
                select appointment, words, version, changed_at from coaching.written_questions
                where appointment = :appointment
                """)
                .param("appointment", appointment.value())
                .query((row, _) -> read(client, row))
                .optional();
    }

    private Questions read(PersonId client, ResultSet row) throws SQLException {
        var appointment = new AppointmentId(uuid(row, "appointment"));
        return new Questions(
                appointment,
                vault.open(client, place(appointment), row.getBytes("words")),
                row.getInt("version"),
                instant(row, "changed_at"));
    }

    /**
     * Writes or changes them, and tells the client that there is something to read.
     *
     * @param before the version that the page was made from; 0 when there was none for this appointment
     * @return false, and nothing written, when they were changed meanwhile or the appointment is off
     * @throws NotFound when it isn't her appointment
     */
    @Transactional
    public boolean write(AppointmentId id, int before, String words, Actor coach) {
        var appointment = appointments.lock(id);
        if (!coach.is(appointment.coach())) {
            throw new NotFound("appointment");
        }
        if (!appointment.isToCome(clock.instant()) || !save(appointment, before, words)) {
            return false;
        }
        events.publishEvent(new QuestionsWritten(id, appointment.client(), before + 1));
        return true;
    }

    private boolean save(Appointment appointment, int before, String words) {
        var statement = before == 0 ? """
                insert into coaching.written_questions (appointment, support, coach, words, version, written_at, changed_at)
                values (:appointment, :support, :coach, :words, :before + 1, :now, :now)
                on conflict do nothing
                """ : """
                update coaching.written_questions set words = :words, version = version + 1, changed_at = :now
                where appointment = :appointment and support = :support and coach = :coach and version = :before
                """;
        return db.sql(statement)
                        .param("appointment", appointment.id().value())
                        .param("support", appointment.support().value())
                        .param("coach", appointment.coach().value())
                        .param("words", vault.seal(appointment.client(), place(appointment.id()), words))
                        .param("before", before)
                        .param("now", utc(clock.instant()))
                        .update()
                == 1;
    }

    private static Place place(AppointmentId appointment) {
        return new Place("coaching.written_questions.words", appointment.value());
    }
}
