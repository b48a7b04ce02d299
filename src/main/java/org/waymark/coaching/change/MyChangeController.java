package org.waymark.coaching.change;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.Mode;
import org.waymark.coaching.appointment.Appointments;
import org.waymark.platform.Actor;
import org.waymark.platform.web.Shell;

/** A signed-in client cancels or moves her appointment. */
@Controller
@RequestMapping("/my/appointments/{id}")
class MyChangeController {
    private final Appointments appointments;
    private final ChangePages pages;

    MyChangeController(Appointments appointments, ChangePages pages) {
        this.appointments = appointments;
        this.pages = pages;
    }

    @GetMapping("/cancel")
    Object cancelPage(Shell shell, Actor client, @PathVariable String id) {
        return pages.cancelPage(visit(shell, client, id));
    }

    @PostMapping("/cancel")
    Object cancel(Shell shell, Actor client, @PathVariable String id, ChangeForm form, RedirectAttributes redirect) {
        return pages.cancel(visit(shell, client, id), form, redirect);
    }

    @GetMapping("/move")
    Object movePage(
            Shell shell,
            Actor client,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Mode mode,
            @RequestParam(defaultValue = "0") int page) {
        return pages.movePage(visit(shell, client, id), mode, page);
    }

    @PostMapping("/move")
    Object move(Shell shell, Actor client, @PathVariable String id, ChangeForm form, RedirectAttributes redirect) {
        return pages.move(visit(shell, client, id), form, redirect);
    }

    private ChangePages.Visit visit(Shell shell, Actor client, String id) {
        var appointment = appointments.ofClient(client.person(), AppointmentId.of(id));
        return new ChangePages.Visit(shell, client, appointment, "/my/appointments/" + appointment.id());
    }
}
