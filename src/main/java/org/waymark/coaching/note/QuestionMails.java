package org.waymark.coaching.note;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.appointment.Appointment;
import org.waymark.coaching.appointment.Appointments;
import org.waymark.messaging.outbox.Button;
import org.waymark.messaging.outbox.Happening;
import org.waymark.messaging.outbox.Mail;
import org.waymark.messaging.outbox.MessageContent;
import org.waymark.messaging.outbox.MessageToWrite;
import org.waymark.messaging.outbox.Outbox;

/** Tells a client that there is something to read before her appointment; what it says stays behind sign-in. */
@Component
class QuestionMails implements MessageContent {
    private static final String WRITTEN = "coaching.questions-written";

    private final Outbox outbox;
    private final Appointments appointments;
    private final WrittenQuestions questions;
    private final Clock clock;

    QuestionMails(Outbox outbox, Appointments appointments, WrittenQuestions questions, Clock clock) {
        this.outbox = outbox;
        this.appointments = appointments;
        this.questions = questions;
        this.clock = clock;
    }

    @EventListener
    void tellClient(QuestionsWritten written) {
        var id = written.appointment();
        outbox.post(Happening.now(WRITTEN, WRITTEN + ":" + id + ":" + written.version(), written.client(), id.value()));
    }

    @Override
    public Set<String> kinds() {
        return Set.of(WRITTEN);
    }

    /** Dropped when the appointment is off, or a newer version has a mail of its own. */
    @Override
    public Optional<Mail> compose(MessageToWrite message) {
        var version = message.key().substring(message.key().lastIndexOf(':') + 1);
        return appointments
                .find(new AppointmentId(message.about()))
                .filter(a -> a.isToCome(clock.instant()))
                .filter(a -> questions
                        .of(a)
                        .filter(q -> String.valueOf(q.version()).equals(version))
                        .isPresent())
                .map(QuestionMails::mail);
    }

    private static Mail mail(Appointment appointment) {
        return new Mail(
                "Something to read before your appointment",
                List.of("Your coach has written something for you to read before your appointment."),
                new Button("Sign in to read it", "/my/appointments/" + appointment.id()),
                List.of("Only you and your coach can read it."),
                "You have an appointment with us.");
    }
}
