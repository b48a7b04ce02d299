package org.waymark.coaching.caseload;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.waymark.accounts.People;
import org.waymark.accounts.Person;
import org.waymark.coaching.AppointmentLine;
import org.waymark.coaching.AppointmentsOfSupport;
import org.waymark.coaching.allocation.OpenOffers;
import org.waymark.coaching.caseload.CoachHomePage.AppointmentShown;
import org.waymark.coaching.coach.Coaches;
import org.waymark.coaching.support.Support;
import org.waymark.coaching.support.Supports;
import org.waymark.platform.Actor;
import org.waymark.platform.UkTime;
import org.waymark.platform.web.Shell;

/** A coach's first page and the list of her clients. */
@Controller
class CoachHomeController {
    private static final int NEXT = 10;

    private final OpenOffers offers;
    private final AppointmentsOfSupport appointments;
    private final Supports supports;
    private final Coaches coaches;
    private final People people;
    private final Templates templates;

    CoachHomeController(
            OpenOffers offers,
            AppointmentsOfSupport appointments,
            Supports supports,
            Coaches coaches,
            People people,
            Templates templates) {
        this.offers = offers;
        this.appointments = appointments;
        this.supports = supports;
        this.coaches = coaches;
        this.people = people;
        this.templates = templates;
    }

    @GetMapping("/coach")
    JteModel home(Shell shell, Actor coach) {
        return templates.coachingCaseloadHome(
                shell,
                new CoachHomePage(
                        coaches.find(coach.person()).isPresent(),
                        offers.of(coach.person()),
                        shown(appointments.toRecord(coach.person())),
                        shown(appointments.nextOf(coach.person(), NEXT)),
                        (int) supports.ofCoach(coach.person()).stream()
                                .filter(support -> !support.ended())
                                .count()));
    }

    @GetMapping("/coach/clients")
    JteModel clients(Shell shell, Actor coach) {
        var clients =
                supports.ofCoach(coach.person()).stream().map(this::client).toList();
        return templates.coachingCaseloadClients(shell, new ClientsPage(clients));
    }

    private ClientsPage.Entry client(Support support) {
        var pausedUntil = support.pausedUntil();
        return new ClientsPage.Entry(
                "/coach/clients/" + support.id(),
                people.find(support.client()).map(Person::name).orElse("Somebody who has left"),
                SupportTags.of(support),
                pausedUntil == null ? UkTime.shortDay(support.stateSince()) : "until " + UkTime.shortDay(pausedUntil),
                !support.ended());
    }

    private List<AppointmentShown> shown(List<AppointmentLine> lines) {
        return lines.stream()
                .map(line -> new AppointmentShown(
                        UkTime.dayAndTime(line.start()),
                        people.find(supports.get(line.support()).client())
                                .map(Person::name)
                                .orElse("Somebody who has left"),
                        line.mode().words(),
                        line.status(),
                        line.coachPath()))
                .toList();
    }
}
