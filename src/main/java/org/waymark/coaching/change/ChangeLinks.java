package org.waymark.coaching.change;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.appointment.Appointment;
import org.waymark.coaching.appointment.Appointments;
import org.waymark.platform.PersonId;
import org.waymark.privacy.vault.Signer;

/**
 * The link in a mail by which a client changes an appointment without signing in. It is good for one appointment and one
 * client; it dies at the start, and when the appointment became somebody else's.
 */
@Component
public class ChangeLinks {
    private static final String PURPOSE = "coaching.change-link";

    private final Signer signer;
    private final Appointments appointments;
    private final Clock clock;

    ChangeLinks(Signer signer, Appointments appointments, Clock clock) {
        this.signer = signer;
        this.appointments = appointments;
        this.clock = clock;
    }

    /** A path for the button of a mail to the client. */
    public String to(Appointment appointment) {
        return "/change/" + signer.sign(PURPOSE, appointment.id() + " " + appointment.client());
    }

    /** The appointment as it stands now; empty for a forged or dead link. */
    Optional<Appointment> follow(String signed) {
        return signer.verify(PURPOSE, signed)
                .flatMap(this::named)
                .filter(a -> a.time() != null && !a.hasStarted(clock.instant()));
    }

    private Optional<Appointment> named(String payload) {
        var space = payload.indexOf(' ');
        var client = PersonId.of(payload.substring(space + 1));
        return appointments
                .find(AppointmentId.of(payload.substring(0, space)))
                .filter(a -> a.client().equals(client));
    }
}
