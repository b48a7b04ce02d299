package org.waymark.coaching.caseload;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.coaching.SupportId;
import org.waymark.coaching.support.Moved;
import org.waymark.coaching.support.PauseAskedBy;
import org.waymark.coaching.support.PauseForm;
import org.waymark.coaching.support.Pausing;
import org.waymark.coaching.support.Support;
import org.waymark.coaching.support.SupportLifecycle;
import org.waymark.coaching.support.SupportMove;
import org.waymark.coaching.support.Supports;
import org.waymark.platform.Actor;
import org.waymark.platform.Role;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;
import org.waymark.privacy.audit.AuditLog;

/** One client and her application, to her coach alone. */
@Controller
@RequestMapping("/coach/clients/{id}")
class ClientController {
    private final ClientPages pages;
    private final Supports supports;
    private final SupportLifecycle lifecycle;
    private final Pausing pausing;
    private final AuditLog audit;
    private final Templates templates;

    ClientController(
            ClientPages pages,
            Supports supports,
            SupportLifecycle lifecycle,
            Pausing pausing,
            AuditLog audit,
            Templates templates) {
        this.pages = pages;
        this.supports = supports;
        this.lifecycle = lifecycle;
        this.pausing = pausing;
        this.audit = audit;
        this.templates = templates;
    }

    /** The client sees on her page that her coach has opened it. */
    @GetMapping
    @Transactional
    public JteModel show(@PathVariable String id, Shell shell, Actor coach) {
        var support = own(id, coach);
        audit.opened(
                coach,
                Role.COACH,
                support.client(),
                "your application",
                support.application().value());
        return page(support, coach, Typed.NOTHING, Problems.none(), shell);
    }

    @PostMapping("/pause")
    Object pause(
            @PathVariable String id,
            @RequestParam(name = "until-day", required = false) @Nullable String day,
            @RequestParam(name = "until-month", required = false) @Nullable String month,
            @RequestParam(name = "until-year", required = false) @Nullable String year,
            Shell shell,
            Actor coach,
            RedirectAttributes redirect) {
        var support = own(id, coach);
        var form = PauseForm.of(day, month, year);
        var wrong = form.date()
                .map(until -> pausing.pause(support.id(), until, PauseAskedBy.COACH))
                .orElse(Optional.of("Enter a date, such as 27 3 2027"));
        if (wrong.isPresent()) {
            var problems = Problems.of("until-day", wrong.get());
            return Answer.invalid(page(support, coach, Typed.pause(form), problems, shell));
        }
        Flash.say(redirect, "The support is paused, and your client has been told.");
        return Redirect.to("/coach/clients/" + id);
    }

    @PostMapping("/carry-on")
    Object carryOn(@PathVariable String id, Actor coach, RedirectAttributes redirect) {
        pausing.carryOn(own(id, coach).id());
        Flash.say(redirect, "The support goes on.");
        return Redirect.to("/coach/clients/" + id);
    }

    @PostMapping("/complete")
    Object complete(
            @PathVariable String id, @RequestParam int version, Shell shell, Actor coach, RedirectAttributes redirect) {
        return move(id, version, SupportMove.COMPLETE, "The support is completed.", shell, coach, redirect);
    }

    @PostMapping("/resume")
    Object resume(
            @PathVariable String id, @RequestParam int version, Shell shell, Actor coach, RedirectAttributes redirect) {
        return move(id, version, SupportMove.RESUME, "The support is active again.", shell, coach, redirect);
    }

    private Object move(
            String id,
            int version,
            SupportMove move,
            String done,
            Shell shell,
            Actor coach,
            RedirectAttributes redirect) {
        var support = own(id, coach);
        if (support.version() != version || lifecycle.move(support, move, coach, "BY_COACH") instanceof Moved.Refused) {
            var problems = Problems.of("state", "This has changed since you opened the page. Read how it stands now");
            return Answer.conflict(page(own(id, coach), coach, Typed.NOTHING, problems, shell));
        }
        Flash.say(redirect, done);
        return Redirect.to("/coach/clients/" + id);
    }

    private JteModel page(Support support, Actor coach, Typed typed, Problems problems, Shell shell) {
        return templates.coachingCaseloadClient(shell, pages.page(support, coach.person(), typed, problems));
    }

    private Support own(String id, Actor coach) {
        return supports.ofCoach(coach.person(), SupportId.of(id));
    }
}
