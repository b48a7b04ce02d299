package org.waymark.coaching.diary;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.coaching.appointment.AppointmentViews;
import org.waymark.coaching.appointment.DeskAppointments;
import org.waymark.coaching.appointment.DeskFilter;
import org.waymark.platform.web.Page;
import org.waymark.platform.web.Shell;

/** The desk's appointments: what waits for a decision first. */
@Controller
class DeskController {
    private final DeskAppointments appointments;
    private final AppointmentViews views;
    private final DeskFilters filters;
    private final Templates templates;

    DeskController(DeskAppointments appointments, AppointmentViews views, DeskFilters filters, Templates templates) {
        this.appointments = appointments;
        this.views = views;
        this.filters = filters;
        this.templates = templates;
    }

    @GetMapping("/desk/appointments")
    JteModel list(
            Shell shell,
            @RequestParam(defaultValue = "TO_DECIDE") DeskFilter show,
            @RequestParam(defaultValue = "1") int page) {
        var found = appointments.page(show, page);
        var shown = new Page<>(views.of(found.items()), found.number(), found.size(), found.total());
        return templates.coachingDiaryDesk(shell, new DeskPage(show.name(), show.heading(), filters.with(show), shown));
    }
}
