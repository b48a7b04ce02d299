package org.waymark.library.editing;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.library.publication.Drafting;
import org.waymark.library.publication.PublicationId;
import org.waymark.library.publication.Publishing;
import org.waymark.platform.Actor;
import org.waymark.platform.web.Shell;

/** The moves that need nothing but a button. */
@Controller
@RequestMapping(ListFilter.PATH + "/{id}")
class MovesController {
    private final Drafting drafting;
    private final Publishing publishing;
    private final PublicationPages pages;

    MovesController(Drafting drafting, Publishing publishing, PublicationPages pages) {
        this.drafting = drafting;
        this.publishing = publishing;
        this.pages = pages;
    }

    @PostMapping("/publish")
    Object publish(
            Shell shell, Actor actor, @PathVariable String id, @RequestParam int version, RedirectAttributes redirect) {
        var which = PublicationId.of(id);
        return pages.answer(publishing.publish(which, version, actor), which, "Published.", shell, redirect);
    }

    @PostMapping("/ask-for-review")
    Object askForReview(
            Shell shell,
            Actor actor,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes redirect) {
        var which = PublicationId.of(id);
        return pages.answer(
                drafting.askForReview(which, version, shortened(note), actor),
                which,
                "It waits for a review now.",
                shell,
                redirect);
    }

    /** A note is a line, not a page. */
    private static String shortened(String note) {
        var line = Typed.line(note);
        return line.length() <= ReasonForm.LONGEST ? line : line.substring(0, ReasonForm.LONGEST);
    }

    @PostMapping("/unschedule")
    Object unschedule(
            Shell shell, Actor actor, @PathVariable String id, @RequestParam int version, RedirectAttributes redirect) {
        var which = PublicationId.of(id);
        return pages.answer(
                drafting.unschedule(which, version, actor), which, "Taken off the schedule.", shell, redirect);
    }

    @PostMapping("/discard")
    Object discard(
            Shell shell, Actor actor, @PathVariable String id, @RequestParam int version, RedirectAttributes redirect) {
        var which = PublicationId.of(id);
        return pages.answer(
                drafting.discard(which, version, actor),
                which,
                "Draft discarded. Its words are still among the versions.",
                shell,
                redirect);
    }

    @PostMapping("/bring-back")
    Object bringBack(
            Shell shell, Actor actor, @PathVariable String id, @RequestParam int version, RedirectAttributes redirect) {
        var which = PublicationId.of(id);
        return pages.answer(publishing.bringBack(which, version, actor), which, "Brought back.", shell, redirect);
    }
}
