package org.waymark.coaching.client;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.coaching.SupportId;
import org.waymark.coaching.support.Agreeing;
import org.waymark.coaching.support.Moved;
import org.waymark.coaching.support.PauseAskedBy;
import org.waymark.coaching.support.PauseForm;
import org.waymark.coaching.support.Pausing;
import org.waymark.coaching.support.Support;
import org.waymark.coaching.support.SupportLifecycle;
import org.waymark.coaching.support.SupportMove;
import org.waymark.coaching.support.Supports;
import org.waymark.platform.Actor;
import org.waymark.platform.NotFound;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** A client's support: her coach, the agreement, a pause, the way out. */
@Controller
@RequestMapping("/my/support")
class MySupportController {
    private static final String HOME = "/my/support";

    private final MySupportPages pages;
    private final Supports supports;
    private final SupportLifecycle lifecycle;
    private final Agreeing agreeing;
    private final Pausing pausing;
    private final Templates templates;

    MySupportController(
            MySupportPages pages,
            Supports supports,
            SupportLifecycle lifecycle,
            Agreeing agreeing,
            Pausing pausing,
            Templates templates) {
        this.pages = pages;
        this.supports = supports;
        this.lifecycle = lifecycle;
        this.agreeing = agreeing;
        this.pausing = pausing;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(Shell shell, Actor client) {
        return pages.newest(client.person(), PauseForm.EMPTY, Problems.none())
                .<JteModel>map(page -> templates.coachingClientSupport(shell, page))
                .orElseGet(() -> templates.coachingClientNone(shell));
    }

    @PostMapping("/{id}/agree")
    Object agree(
            @PathVariable String id,
            @RequestParam(required = false) boolean agreed,
            @RequestParam int text,
            @RequestParam int hours,
            Shell shell,
            Actor client,
            RedirectAttributes redirect) {
        var support = own(id, client);
        if (!agreed) {
            return Answer.invalid(again(
                    shell, client, PauseForm.EMPTY, Problems.of("agreed", "Tick the box if you accept the agreement")));
        }
        return answer(
                agreeing.agree(support.id(), text, hours, client),
                "Thank you. You can now book your first appointment.",
                shell,
                client,
                redirect);
    }

    @PostMapping("/{id}/pause")
    Object pause(
            @PathVariable String id,
            @RequestParam(name = "until-day", required = false) String day,
            @RequestParam(name = "until-month", required = false) String month,
            @RequestParam(name = "until-year", required = false) String year,
            Shell shell,
            Actor client,
            RedirectAttributes redirect) {
        var support = own(id, client);
        var form = PauseForm.of(day, month, year);
        var wrong = form.date()
                .map(until -> pausing.pause(support.id(), until, PauseAskedBy.CLIENT))
                .orElse(Optional.of("Enter a date, such as 27 3 2027"));
        if (wrong.isPresent()) {
            return Answer.invalid(again(shell, client, form, Problems.of("until-day", wrong.get())));
        }
        Flash.say(redirect, "Your support is paused. You can go on whenever you like.");
        return Redirect.to(HOME);
    }

    @PostMapping("/{id}/carry-on")
    Object carryOn(@PathVariable String id, Actor client, RedirectAttributes redirect) {
        pausing.carryOn(own(id, client).id());
        Flash.say(redirect, "Your support goes on.");
        return Redirect.to(HOME);
    }

    @PostMapping("/{id}/resume")
    Object resume(
            @PathVariable String id,
            @RequestParam int version,
            Shell shell,
            Actor client,
            RedirectAttributes redirect) {
        return move(
                id,
                version,
                SupportMove.RESUME,
                "Your support goes on. You can book an appointment.",
                shell,
                client,
                redirect);
    }

    @PostMapping("/{id}/withdraw")
    Object withdraw(
            @PathVariable String id,
            @RequestParam int version,
            Shell shell,
            Actor client,
            RedirectAttributes redirect) {
        return move(
                id,
                version,
                SupportMove.WITHDRAW,
                "Your support has ended. You can apply again at any time.",
                shell,
                client,
                redirect);
    }

    private Object move(
            String id,
            int version,
            SupportMove move,
            String done,
            Shell shell,
            Actor client,
            RedirectAttributes redirect) {
        var support = own(id, client);
        return answer(
                support.version() == version
                        ? lifecycle.move(support, move, client, "BY_CLIENT")
                        : new Moved.Refused(support),
                done,
                shell,
                client,
                redirect);
    }

    private Object answer(Moved moved, String done, Shell shell, Actor client, RedirectAttributes redirect) {
        return switch (moved) {
            case Moved.Done _ -> {
                Flash.say(redirect, done);
                yield Redirect.to(HOME);
            }
            case Moved.Refused _ -> changed(shell, client);
        };
    }

    private ResponseEntity<JteModel> changed(Shell shell, Actor client) {
        var problem =
                Problems.of("state", "This page has changed since you opened it. Read how it stands now, then go on");
        return Answer.conflict(again(shell, client, PauseForm.EMPTY, problem));
    }

    private JteModel again(Shell shell, Actor client, PauseForm pause, Problems problems) {
        return pages.newest(client.person(), pause, problems)
                .map(page -> templates.coachingClientSupport(shell, page))
                .orElseThrow(() -> new NotFound("support"));
    }

    private Support own(String id, Actor client) {
        return supports.ofClient(client.person(), SupportId.of(id));
    }
}
