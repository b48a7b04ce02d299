package org.waymark.coaching.adjustment;

import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.coaching.SupportId;
import org.waymark.coaching.adjustment.AdjustmentPages.Side;
import org.waymark.coaching.support.Supports;
import org.waymark.platform.Actor;
import org.waymark.platform.NotFound;
import org.waymark.platform.Role;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;
import org.waymark.privacy.audit.AuditLog;

/** A client's adjustments: to herself, to her coach while she is her coach, and to the desk. */
@Controller
class AdjustmentController {
    private final AdjustmentPages pages;
    private final Adjusting adjusting;
    private final AppointmentLengths lengths;
    private final Supports supports;
    private final AuditLog audit;

    AdjustmentController(
            AdjustmentPages pages, Adjusting adjusting, AppointmentLengths lengths, Supports supports, AuditLog audit) {
        this.pages = pages;
        this.adjusting = adjusting;
        this.lengths = lengths;
        this.supports = supports;
        this.audit = audit;
    }

    @GetMapping("/my/support/adjustments")
    JteModel mine(Shell shell, Actor client) {
        return pages.asKept(shell, ofClient(client));
    }

    @PostMapping("/my/support/adjustments")
    Object changeMine(Shell shell, Actor client, AdjustmentForm form, RedirectAttributes redirect) {
        return change(shell, ofClient(client), form, client, redirect);
    }

    private Side ofClient(Actor client) {
        var newest = supports.ofClient(client.person()).stream().findFirst().orElse(null);
        return new Side("/my/support/adjustments", "/my/support", client.person(), true, newest, true);
    }

    /** The client sees on her page that her coach has opened them. */
    @GetMapping("/coach/clients/{id}/adjustments")
    @Transactional
    public JteModel ofCoachsClient(@PathVariable String id, Shell shell, Actor coach) {
        return opened(shell, ofCoach(id, coach), coach, Role.COACH);
    }

    @PostMapping("/coach/clients/{id}/adjustments")
    Object changeAsCoach(
            @PathVariable String id, Shell shell, Actor coach, AdjustmentForm form, RedirectAttributes redirect) {
        return change(shell, ofCoach(id, coach), form, coach, redirect);
    }

    private Side ofCoach(String id, Actor coach) {
        var support = supports.ofCoach(coach.person(), SupportId.of(id));
        if (support.ended()) {
            throw new NotFound("support");
        }
        var back = "/coach/clients/" + support.id();
        return new Side(back + "/adjustments", back, support.client(), false, support, true);
    }

    @GetMapping("/desk/allocation/{id}/adjustments")
    @Transactional
    public JteModel atDesk(@PathVariable String id, Shell shell, Actor staff) {
        return opened(shell, ofDesk(id, staff), staff, deskRole(staff));
    }

    @PostMapping("/desk/allocation/{id}/adjustments")
    Object changeAtDesk(
            @PathVariable String id, Shell shell, Actor staff, AdjustmentForm form, RedirectAttributes redirect) {
        var side = ofDesk(id, staff);
        if (!side.mayChange()) {
            Flash.say(redirect, "Nothing was changed: only a coordinator changes adjustments at the desk.");
            return Redirect.to(side.path());
        }
        return change(shell, side, form, staff, redirect);
    }

    /** Nobody works on her own record at the desk. */
    private Side ofDesk(String id, Actor staff) {
        var support = supports.get(SupportId.of(id));
        if (staff.is(support.client())) {
            throw new NotFound("support");
        }
        var back = "/desk/allocation/" + support.id();
        return new Side(back + "/adjustments", back, support.client(), false, support, staff.has(Role.COORDINATOR));
    }

    private static Role deskRole(Actor staff) {
        return staff.has(Role.COORDINATOR) ? Role.COORDINATOR : Role.LEAD;
    }

    private JteModel opened(Shell shell, Side side, Actor staff, Role acting) {
        audit.opened(
                staff, acting, side.client(), "your adjustments", side.client().value());
        return pages.asKept(shell, side);
    }

    private Object change(Shell shell, Side side, AdjustmentForm form, Actor by, RedirectAttributes redirect) {
        var problems = Problems.none();
        var kept = form.kept(lengths.longer(), problems);
        if (kept.isEmpty()) {
            return Answer.invalid(pages.draw(shell, side, form, problems));
        }
        if (!adjusting.change(side.client(), form.version(), kept.get(), by)) {
            return Answer.conflict(pages.again(shell, side, form));
        }
        Flash.say(
                redirect,
                "Saved. It counts for what is booked or moved from now on. Appointments that are booked keep their length.");
        return Redirect.to(side.path());
    }
}
