package org.waymark.coaching.change;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.coaching.Mode;
import org.waymark.coaching.appointment.AppointmentViews;
import org.waymark.coaching.appointment.Appointments;
import org.waymark.platform.Actor;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Shell;

/**
 * A client changes an appointment by the link in her mail, without signing in. Opening it changes nothing; each act is a
 * button. It shows times only: how to join, and everything else, is behind sign-in.
 */
@Controller
@RequestMapping("/change/{signed}")
class LinkController {
    private final ChangeLinks links;
    private final ChangePages pages;
    private final Appointments appointments;
    private final AppointmentViews views;
    private final Templates templates;
    private final Clock clock;

    LinkController(
            ChangeLinks links,
            ChangePages pages,
            Appointments appointments,
            AppointmentViews views,
            Templates templates,
            Clock clock) {
        this.links = links;
        this.pages = pages;
        this.appointments = appointments;
        this.views = views;
        this.templates = templates;
        this.clock = clock;
    }

    /** Where the appointment stands, and what can be done. */
    @GetMapping
    Object show(Shell shell, @PathVariable String signed) {
        return with(shell, signed, visit -> {
            var appointment = visit.appointment();
            return templates.coachingChangeLink(
                    shell,
                    views.of(appointment),
                    appointments.carriedFrom(appointment.id()).map(views::of).orElse(null),
                    visit.path(),
                    appointment.isToCome(clock.instant()),
                    !clock.instant().isAfter(appointment.deadline()));
        });
    }

    @GetMapping("/cancel")
    Object cancelPage(Shell shell, @PathVariable String signed) {
        return with(shell, signed, pages::cancelPage);
    }

    @PostMapping("/cancel")
    Object cancel(Shell shell, @PathVariable String signed, ChangeForm form, RedirectAttributes redirect) {
        return with(shell, signed, visit -> pages.cancel(visit, form, redirect));
    }

    @GetMapping("/move")
    Object movePage(
            Shell shell,
            @PathVariable String signed,
            @RequestParam(required = false) @Nullable Mode mode,
            @RequestParam(defaultValue = "0") int page) {
        return with(shell, signed, visit -> pages.movePage(visit, mode, page));
    }

    @PostMapping("/move")
    Object move(Shell shell, @PathVariable String signed, ChangeForm form, RedirectAttributes redirect) {
        return with(shell, signed, visit -> pages.move(visit, form, redirect));
    }

    private Object with(Shell shell, String signed, Function<ChangePages.Visit, Object> act) {
        return links.follow(signed)
                .map(a -> act.apply(new ChangePages.Visit(shell, Actor.byLink(a.client()), a, "/change/" + signed)))
                .orElseGet(() -> Answer.with(HttpStatus.GONE, templates.coachingChangeDeadLink(shell)));
    }
}
