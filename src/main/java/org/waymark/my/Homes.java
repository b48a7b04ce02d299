package org.waymark.my;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.accounts.People;
import org.waymark.coaching.AppointmentLine;
import org.waymark.coaching.AppointmentsLeft;
import org.waymark.coaching.AppointmentsOfSupport;
import org.waymark.coaching.CoachingProgress;
import org.waymark.coaching.CoachingProgress.Progress;
import org.waymark.intake.application.Application;
import org.waymark.intake.application.ClientApplications;
import org.waymark.platform.Actor;
import org.waymark.platform.UkTime;

/** Puts a client's home together from what intake and coaching know of her. */
@Component
class Homes {
    private final ClientApplications applications;
    private final CoachingProgress coaching;
    private final AppointmentsOfSupport appointments;
    private final AppointmentsLeft left;
    private final People people;
    private final Clock clock;

    Homes(
            ClientApplications applications,
            CoachingProgress coaching,
            AppointmentsOfSupport appointments,
            AppointmentsLeft left,
            People people,
            Clock clock) {
        this.applications = applications;
        this.coaching = coaching;
        this.appointments = appointments;
        this.left = left;
        this.people = people;
        this.clock = clock;
    }

    HomePage of(Actor client) {
        var all = applications.all(client);
        var standing = standing(all.isEmpty() ? null : all.getFirst(), client);
        return new HomePage(
                "Hello " + people.get(client.person()).knownAs(),
                standing.steps(),
                standing.next(),
                standing.toCome(),
                left.inWords(client.person()).orElse(null),
                all.stream()
                        .filter(each -> each.reference() != null)
                        .map(Homes::earlier)
                        .toList());
    }

    private Standing standing(@Nullable Application newest, Actor client) {
        var support = newest == null ? null : supportOf(newest, coaching.of(client.person()));
        var booked = support == null ? List.<AppointmentLine>of() : appointments.of(support.support());
        return new Standing(newest, support, booked, clock.instant());
    }

    private static @Nullable Progress supportOf(Application application, List<Progress> supports) {
        return supports.stream()
                .filter(each -> each.application().equals(application.id()))
                .findFirst()
                .orElse(null);
    }

    private static HomePage.Earlier earlier(Application application) {
        var sent = application.submittedAt() == null ? "" : "sent on " + UkTime.day(application.submittedAt());
        var reference =
                application.reference() == null ? "" : application.reference().value();
        return new HomePage.Earlier(
                "Application " + reference,
                "/my/applications/" + application.id().value(),
                sent);
    }
}
