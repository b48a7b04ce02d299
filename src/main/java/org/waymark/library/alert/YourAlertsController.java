package org.waymark.library.alert;

import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;
import org.waymark.reference.Topics;

/** Choosing topics and leaving, by the links in each mail. */
@Controller
class YourAlertsController {
    private static final String ONE_CLICK = "One-Click";

    private final Subscribers subscribers;
    private final Subscribing subscribing;
    private final AlertLinks links;
    private final AlertPages pages;
    private final Topics topics;

    YourAlertsController(
            Subscribers subscribers, Subscribing subscribing, AlertLinks links, AlertPages pages, Topics topics) {
        this.subscribers = subscribers;
        this.subscribing = subscribing;
        this.links = links;
        this.pages = pages;
        this.topics = topics;
    }

    @GetMapping(AlertLinks.YOURS + "{signed}")
    Object show(Shell shell, @PathVariable String signed, @RequestParam(required = false) @Nullable String saved) {
        return links.read(signed)
                .flatMap(subscribers::find)
                .<Object>map(one -> ResponseEntity.ok()
                        .header("Cache-Control", "private, no-store")
                        .body(pages.yours(shell, signed, one.topics(), saved != null, Problems.none())))
                .orElseGet(() -> Answer.with(HttpStatus.GONE, left(shell)));
    }

    @PostMapping(AlertLinks.YOURS + "{signed}")
    Object choose(Shell shell, @PathVariable String signed, AlertForm form) {
        var subscriber = links.read(signed).flatMap(subscribers::find);
        if (subscriber.isEmpty()) {
            return Answer.with(HttpStatus.GONE, left(shell));
        }
        var problems = form.checkTopics(topics);
        if (problems.any()) {
            return Answer.invalid(pages.yours(shell, signed, form.topics(), false, problems));
        }
        subscribing.choose(subscriber.get().id(), form.known(topics));
        return Redirect.to(AlertLinks.YOURS + signed + "?saved");
    }

    /** Opening it changes nothing: mail scanners open links. */
    @GetMapping(AlertLinks.LEAVE + "{signed}")
    Object leavePage(Shell shell, @PathVariable String signed) {
        return links.read(signed).isPresent()
                ? pages.leave(shell, signed)
                : Answer.with(
                        HttpStatus.GONE,
                        pages.message(
                                shell,
                                "This link doesn’t work",
                                "It isn’t complete. Try the link in your email again."));
    }

    /**
     * Ends the subscription, by the page's button or by the mail program's own (RFC 8058: a POST with one field, from
     * anywhere, which is not to be redirected).
     */
    @PostMapping(AlertLinks.LEAVE + "{signed}")
    Object leave(
            Shell shell,
            @PathVariable String signed,
            @RequestParam(name = "List-Unsubscribe", required = false) @Nullable String oneClick) {
        links.read(signed).ifPresent(subscribing::leave);
        return ONE_CLICK.equals(oneClick) ? ResponseEntity.ok().build() : ResponseEntity.ok(left(shell));
    }

    private JteModel left(Shell shell) {
        return pages.message(
                shell,
                "You get no more news from us",
                "Your address was deleted. If you change your mind, you can sign up again at any time.");
    }
}
