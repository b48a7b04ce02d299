package org.waymark.coaching.diary;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.adjustment.Need;
import org.waymark.coaching.appointment.Appointments;
import org.waymark.coaching.arrangement.Arranging;
import org.waymark.platform.Actor;
import org.waymark.platform.NotFound;
import org.waymark.platform.Role;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** The desk's list of what is to be arranged for appointments, and its ticks. */
@Controller
class ArrangementsController {
    private final ArrangementsPages pages;
    private final Arranging arranging;
    private final Appointments appointments;
    private final Templates templates;

    ArrangementsController(
            ArrangementsPages pages, Arranging arranging, Appointments appointments, Templates templates) {
        this.pages = pages;
        this.arranging = arranging;
        this.appointments = appointments;
        this.templates = templates;
    }

    @GetMapping(DeskFilters.TO_ARRANGE)
    JteModel list(Shell shell, Actor staff) {
        return templates.coachingDiaryArrangements(shell, pages.page(staff.has(Role.COORDINATOR)));
    }

    /**
     * @param start the moment that the page showed
     * @param done "yes": it is arranged; anything else: it is called off, or isn't arranged after all
     */
    @PostMapping("/desk/appointments/{id}/arrangements")
    RedirectView tick(
            Actor staff,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String need,
            @RequestParam(defaultValue = "") String start,
            @RequestParam(defaultValue = "") String done,
            RedirectAttributes redirect) {
        var appointment = appointments.get(AppointmentId.of(id)).id();
        if (!staff.has(Role.COORDINATOR)) {
            Flash.say(redirect, "Nothing was changed: only a coordinator arranges.");
        } else if (!"yes".equals(done)) {
            arranging.calledOff(appointment, need(need), staff);
            Flash.say(redirect, "Noted: it is not arranged any more.");
        } else {
            Flash.say(
                    redirect,
                    arranging.arranged(appointment, need(need), moment(start), staff)
                            ? "Arranged."
                            : "Nothing was changed: the appointment has moved or is off, or this is not needed any more.");
        }
        return Redirect.to(DeskFilters.TO_ARRANGE);
    }

    private static Need need(String name) {
        return Arrays.stream(Need.values())
                .filter(need -> need.isArranged() && need.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("need"));
    }

    private static Instant moment(String typed) {
        try {
            return Instant.parse(typed);
        } catch (DateTimeParseException _) {
            throw new NotFound("start");
        }
    }
}
