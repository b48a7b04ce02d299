package org.waymark.coaching.allocation;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.accounts.People;
import org.waymark.accounts.Person;
import org.waymark.coaching.SupportId;
import org.waymark.coaching.allocation.AllocationPages.View;
import org.waymark.coaching.support.PastMove;
import org.waymark.coaching.support.Support;
import org.waymark.coaching.support.Supports;
import org.waymark.platform.Actor;
import org.waymark.platform.NotFound;
import org.waymark.platform.PersonId;
import org.waymark.platform.UkTime;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;
import org.waymark.privacy.audit.AuditLog;

/** A coordinator finds a coach for a client. */
@Controller
@RequestMapping("/desk/allocation/{support}")
class AllocationController {
    private final Supports supports;
    private final Offering offering;
    private final AllocationPages pages;
    private final People people;
    private final AuditLog audit;
    private final Templates templates;

    AllocationController(
            Supports supports,
            Offering offering,
            AllocationPages pages,
            People people,
            AuditLog audit,
            Templates templates) {
        this.supports = supports;
        this.offering = offering;
        this.pages = pages;
        this.people = people;
        this.audit = audit;
        this.templates = templates;
    }

    @GetMapping
    @Transactional
    public JteModel show(
            @PathVariable String support,
            Shell shell,
            Actor actor,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "false") boolean others) {
        var seen = forDesk(support, actor);
        audit.opened(
                actor, seen.client(), "your application", seen.application().value());
        return templates.coachingAllocationShow(
                shell, pages.page(seen, new View(page, others), actor, Problems.none()));
    }

    @PostMapping("/offer")
    Object offer(
            @PathVariable String support,
            @RequestParam int version,
            @RequestParam String coach,
            Shell shell,
            Actor actor,
            RedirectAttributes redirect) {
        var id = forDesk(support, actor).id();
        var result = offering.offer(id, version, PersonId.of(coach), actor);
        return answer(
                id,
                result,
                "The coach has been asked. The client stays at her place in the queue until they accept.",
                shell,
                actor,
                redirect);
    }

    @PostMapping("/take-back")
    Object takeBack(
            @PathVariable String support,
            @RequestParam int version,
            Shell shell,
            Actor actor,
            RedirectAttributes redirect) {
        var id = forDesk(support, actor).id();
        return answer(
                id, offering.takeBack(id, version, actor), "The request has been taken back.", shell, actor, redirect);
    }

    @PostMapping("/reallocate")
    Object reallocate(
            @PathVariable String support,
            @RequestParam int version,
            Shell shell,
            Actor actor,
            RedirectAttributes redirect) {
        var id = forDesk(support, actor).id();
        return answer(
                id,
                offering.reallocate(id, version, actor),
                "The client waits for another coach, at the old place in the queue.",
                shell,
                actor,
                redirect);
    }

    @PostMapping("/end")
    Object end(
            @PathVariable String support,
            @RequestParam int version,
            Shell shell,
            Actor actor,
            RedirectAttributes redirect) {
        var id = forDesk(support, actor).id();
        return answer(id, offering.end(id, version, actor), "The support has been ended.", shell, actor, redirect);
    }

    /** Nobody finds a coach for herself at the desk. */
    private Support forDesk(String id, Actor actor) {
        var support = supports.get(SupportId.of(id));
        if (actor.is(support.client())) {
            throw new NotFound("support");
        }
        return support;
    }

    private Object answer(
            SupportId id, OfferResult result, String done, Shell shell, Actor actor, RedirectAttributes redirect) {
        return switch (result) {
            case OfferResult.Done _ -> {
                Flash.say(redirect, done);
                yield Redirect.to("/desk/allocation/" + id);
            }
            case OfferResult.NotSuitable refused ->
                Answer.invalid(again(id, shell, actor, String.join(". ", refused.reasons())));
            case OfferResult.WishPending _ ->
                Answer.invalid(again(
                        id, shell, actor, "The client typed whom or what to avoid. That has to be settled first"));
            case OfferResult.MovedMeanwhile moved -> conflict(moved.now(), shell, actor);
        };
    }

    private ResponseEntity<JteModel> conflict(Support now, Shell shell, Actor actor) {
        return Answer.conflict(again(now.id(), shell, actor, whatChanged(now)));
    }

    private JteModel again(SupportId id, Shell shell, Actor actor, String problem) {
        return templates.coachingAllocationShow(
                shell, pages.page(supports.get(id), View.FIRST, actor, Problems.of("coaches", problem)));
    }

    /** "This changed meanwhile: Priya Shah, 9:05am. Now: a coach has been asked." */
    private String whatChanged(Support now) {
        var history = supports.history(now.id());
        var state = now.state().label().toLowerCase(Locale.UK);
        return history.isEmpty()
                ? "This page was out of date. Now: " + state
                : "This changed after you opened the page (" + who(history.getLast()) + "). Now: " + state;
    }

    private String who(PastMove move) {
        var name = people.find(move.by()).map(Person::name).orElse("Waymark");
        return name + ", " + UkTime.dayAndTime(move.at());
    }
}
