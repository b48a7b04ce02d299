package org.waymark.library.alert;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;
import org.waymark.reference.Topics;

/** Signing up for news, and confirming the address. The answer is the same whether an address is known or not. */
@Controller
@RequestMapping("/alerts")
class AlertsController {
    private final Subscribing subscribing;
    private final AlertLimits limits;
    private final AlertLinks links;
    private final AlertPages pages;
    private final Topics topics;

    AlertsController(Subscribing subscribing, AlertLimits limits, AlertLinks links, AlertPages pages, Topics topics) {
        this.subscribing = subscribing;
        this.limits = limits;
        this.links = links;
        this.pages = pages;
        this.topics = topics;
    }

    @GetMapping
    JteModel ask(Shell shell) {
        return pages.signUp(shell, AlertForm.EMPTY, Problems.none());
    }

    @PostMapping
    Object signUp(HttpServletRequest request, Shell shell, AlertForm form) {
        var problems = form.check(topics);
        if (problems.any()) {
            return Answer.invalid(pages.signUp(shell, form, problems));
        }
        if (!limits.mayAsk(request.getRemoteAddr())) {
            var tooOften = Problems.of("email", "Too many addresses came from where you are. Try again in an hour");
            return Answer.with(HttpStatus.TOO_MANY_REQUESTS, pages.signUp(shell, form, tooOften));
        }
        subscribing.signUp(form.address().orElseThrow(), form.known(topics));
        return Redirect.to("/alerts/sent");
    }

    @GetMapping("/sent")
    JteModel sent(Shell shell) {
        return pages.message(
                shell,
                "Check your email",
                "We have written to the address that you typed. Confirm it by the button in that email within 7 days;"
                        + " until then we don’t write again. If nothing comes, look into your junk folder, or check"
                        + " the address and try once more.");
    }

    /** Opening the link changes nothing: mail scanners open links. Its button does. */
    @GetMapping("/confirm/{signed}")
    Object confirmPage(Shell shell, @PathVariable String signed) {
        return links.toConfirm(signed).isPresent() ? pages.confirm(shell, signed) : over(shell);
    }

    @PostMapping("/confirm/{signed}")
    Object confirm(Shell shell, @PathVariable String signed) {
        return links.toConfirm(signed)
                .filter(subscribing::confirm)
                .<Object>map(id -> Redirect.to(AlertLinks.YOURS + links.signed(id)))
                .orElseGet(() -> over(shell));
    }

    private Object over(Shell shell) {
        return Answer.with(
                HttpStatus.GONE,
                pages.message(
                        shell,
                        "This link doesn’t work any more",
                        "It is older than 7 days, or the address was deleted since. Sign up again if you still want"
                                + " to hear from us."));
    }
}
