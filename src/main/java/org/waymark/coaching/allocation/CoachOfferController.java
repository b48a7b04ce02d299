package org.waymark.coaching.allocation;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.coaching.support.Supports;
import org.waymark.intake.AcceptedApplications;
import org.waymark.platform.Actor;
import org.waymark.platform.UkTime;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;
import org.waymark.privacy.audit.AuditLog;

/** A coach reads what she is asked, and answers. */
@Controller
@RequestMapping("/coach/offers/{id}")
class CoachOfferController {
    private static final String NO_LONGER_OPEN = "This request is no longer open. Thank you for looking at it.";

    private final CoachOffers offers;
    private final Answering answering;
    private final Supports supports;
    private final AcceptedApplications applications;
    private final AuditLog audit;
    private final Templates templates;

    CoachOfferController(
            CoachOffers offers,
            Answering answering,
            Supports supports,
            AcceptedApplications applications,
            AuditLog audit,
            Templates templates) {
        this.offers = offers;
        this.answering = answering;
        this.supports = supports;
        this.applications = applications;
        this.audit = audit;
        this.templates = templates;
    }

    /** Recorded, but not as an opening that the client sees: coaches who were only asked don't show. */
    @GetMapping
    @Transactional
    public JteModel show(@PathVariable String id, Shell shell, Actor coach) {
        var offer = offers.ofCoach(coach.person(), CoachOfferId.of(id));
        if (!offer.isPending()) {
            return templates.coachingAllocationClosed(
                    shell, offer.state() == CoachOffer.State.ACCEPTED ? "/coach/clients/" + offer.support() : "");
        }
        audit.did(
                coach,
                "coach-offer.read",
                supports.get(offer.support()).client(),
                "coach offer",
                offer.id().value());
        return page(offer, AnswerForm.EMPTY, Problems.none(), shell);
    }

    @PostMapping
    Object answer(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String knows,
            @RequestParam(required = false) @Nullable String answer,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable String words,
            Shell shell,
            Actor coach,
            RedirectAttributes redirect) {
        var offer = offers.ofCoach(coach.person(), CoachOfferId.of(id));
        var form = AnswerForm.of(knows, answer, reason, words);
        var problems = form.problems();
        if (problems.any() && offer.isPending()) {
            return Answer.invalid(page(offer, form, problems, shell));
        }
        return switch (give(offer, form, coach)) {
            case ACCEPTED -> {
                Flash.say(redirect, "Thank you. This is your client now. We have told them that you are their coach.");
                yield Redirect.to("/coach/clients/" + offer.support());
            }
            case RETURNED -> {
                Flash.say(redirect, "Thank you for your answer. We ask another coach.");
                yield Redirect.to("/coach");
            }
            case NO_LONGER_OPEN -> {
                Flash.say(redirect, NO_LONGER_OPEN);
                yield Redirect.to("/coach");
            }
        };
    }

    private AnswerResult give(CoachOffer offer, AnswerForm form, Actor coach) {
        if (!offer.isPending()) {
            return AnswerResult.NO_LONGER_OPEN;
        }
        if (form.knowsClient()) {
            return answering.knows(offer.id(), coach);
        }
        return form.accepts()
                ? answering.accept(offer.id(), coach)
                : answering.decline(offer.id(), form.declineReason().orElseThrow(), form.words(), coach);
    }

    private JteModel page(CoachOffer offer, AnswerForm form, Problems problems, Shell shell) {
        var application = applications.forCoach(supports.get(offer.support()).application());
        return templates.coachingAllocationOffer(
                shell,
                new OfferPage(
                        "/coach/offers/" + offer.id(),
                        application.name(),
                        application.profession(),
                        application.grade(),
                        application.placement(),
                        application.nextPlacement(),
                        application.reasons(),
                        application.modes(),
                        UkTime.dayAndTime(offer.answerBy()),
                        form,
                        problems));
    }
}
