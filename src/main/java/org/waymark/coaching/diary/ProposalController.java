package org.waymark.coaching.diary;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.coaching.booking.Proposals;
import org.waymark.platform.Actor;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** Staff answers times that a client proposed. */
@Controller
@RequestMapping({"/coach/appointments/{id}", "/desk/appointments/{id}"})
class ProposalController {
    private final StaffPages pages;
    private final Proposals proposals;

    ProposalController(StaffPages pages, Proposals proposals) {
        this.pages = pages;
        this.proposals = proposals;
    }

    @PostMapping("/take")
    Object take(
            Shell shell,
            Actor staff,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String time,
            RedirectAttributes redirect) {
        var appointment = pages.load(shell, staff, id);
        var start = proposals.pick(appointment, time);
        if (start.isEmpty()) {
            return Answer.invalid(
                    pages.page(shell, staff, appointment, Problems.of("time", "Choose one of the times")));
        }
        Flash.say(
                redirect,
                proposals.take(appointment.id(), version, start.get(), staff).words());
        return Redirect.to(StaffPages.path(shell, appointment));
    }

    @PostMapping("/decline")
    Object decline(
            Shell shell, Actor staff, @PathVariable String id, @RequestParam int version, RedirectAttributes redirect) {
        var appointment = pages.load(shell, staff, id);
        Flash.say(redirect, proposals.decline(appointment.id(), version, staff).words());
        return Redirect.to(StaffPages.path(shell, appointment));
    }
}
