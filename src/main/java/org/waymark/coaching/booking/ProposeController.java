package org.waymark.coaching.booking;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.accounts.People;
import org.waymark.coaching.SupportId;
import org.waymark.coaching.appointment.Meeting;
import org.waymark.coaching.availability.BookableTimes;
import org.waymark.coaching.support.Support;
import org.waymark.coaching.support.Supports;
import org.waymark.platform.Actor;
import org.waymark.platform.Settings;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** A client or her coach names several times, of which the other takes one. */
@Controller
@RequestMapping({"/my/appointments/propose", "/coach/appointments/propose"})
class ProposeController {
    private final Supports supports;
    private final Proposals proposals;
    private final BookableTimes times;
    private final People people;
    private final Settings settings;
    private final Templates templates;

    ProposeController(
            Supports supports,
            Proposals proposals,
            BookableTimes times,
            People people,
            Settings settings,
            Templates templates) {
        this.supports = supports;
        this.proposals = proposals;
        this.times = times;
        this.people = people;
        this.settings = settings;
        this.templates = templates;
    }

    @GetMapping
    ResponseEntity<JteModel> show(Shell shell, Actor actor, @RequestParam String support) {
        var its = load(shell, actor, support);
        return its.bookable()
                ? ResponseEntity.ok(page(shell, its, ProposalForm.empty(), Problems.none()))
                : Answer.conflict(templates.coachingBookingNotYet(shell));
    }

    private static boolean isCoach(Shell shell) {
        return shell.path().startsWith("/coach/");
    }

    private Support load(Shell shell, Actor actor, String support) {
        return isCoach(shell)
                ? supports.ofCoach(actor.person(), SupportId.of(support))
                : supports.ofClient(actor.person(), SupportId.of(support));
    }

    @PostMapping
    Object propose(
            Shell shell, Actor actor, @RequestParam String support, ProposalForm form, RedirectAttributes redirect) {
        var its = load(shell, actor, support);
        var problems = Problems.none();
        var starts = form.starts(problems);
        if (problems.any()) {
            return Answer.invalid(page(shell, its, form, problems));
        }
        var result = proposals.propose(its.id(), starts, new Meeting(form.way(), null, null, ""), actor);
        if (result != ProposalResult.PROPOSED) {
            return Answer.conflict(page(shell, its, form, Problems.of("day-0", result.words())));
        }
        Flash.say(redirect, result.words());
        return Redirect.to(isCoach(shell) ? "/coach/calendar" : "/my/appointments");
    }

    private JteModel page(Shell shell, Support its, ProposalForm form, Problems problems) {
        var coach = isCoach(shell);
        var page = new ProposePage(
                coach ? "/coach/appointments/propose" : "/my/appointments/propose",
                coach,
                its.id().toString(),
                people.get(coach ? its.client() : its.namedCoach()).knownAs(),
                times.rulesFor(its.client()).notice().toHours(),
                times.rulesFor(its.client()).length().toMinutes(),
                settings.now(BookingSettings.PROPOSAL_KEPT_DAYS),
                form);
        return templates.coachingBookingPropose(shell, page, problems);
    }
}
