package org.waymark.coaching.caseload;

import gg.jte.generated.precompiled.Templates;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.coaching.SupportId;
import org.waymark.coaching.note.PrivateNotes;
import org.waymark.coaching.note.Summaries;
import org.waymark.coaching.support.Support;
import org.waymark.coaching.support.Supports;
import org.waymark.platform.Actor;
import org.waymark.platform.NotFound;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** What a coach writes about one client: private notes, and summaries for her. */
@Controller
@RequestMapping("/coach/clients/{id}")
class WritingController {
    private static final int MOST_CHARACTERS = 20_000;
    private static final String CHANGED = "This was saved in another window meanwhile. Your words are still here:"
            + " compare them with what is saved, then save again";

    private final ClientPages pages;
    private final Supports supports;
    private final PrivateNotes notes;
    private final Summaries summaries;
    private final Templates templates;

    WritingController(
            ClientPages pages, Supports supports, PrivateNotes notes, Summaries summaries, Templates templates) {
        this.pages = pages;
        this.supports = supports;
        this.notes = notes;
        this.summaries = summaries;
        this.templates = templates;
    }

    @PostMapping("/note")
    Object save(
            @PathVariable String id,
            @RequestParam(name = "note", defaultValue = "") String words,
            @RequestParam(name = "note-version") int version,
            Shell shell,
            Actor coach,
            RedirectAttributes redirect) {
        var support = own(id, coach);
        var problems = Problems.none().atMost(MOST_CHARACTERS, "note", words, "Your notes");
        if (problems.any()) {
            return again(HttpStatus.UNPROCESSABLE_CONTENT, support, coach, Typed.note(words), problems, shell);
        }
        if (!notes.save(support, coach.person(), words, version)) {
            return again(HttpStatus.CONFLICT, support, coach, Typed.note(words), Problems.of("note", CHANGED), shell);
        }
        Flash.say(redirect, "Your private notes are saved.");
        return Redirect.to("/coach/clients/" + id);
    }

    @PostMapping("/summaries")
    Object share(
            @PathVariable String id,
            @RequestParam(name = "summary", defaultValue = "") String words,
            Shell shell,
            Actor coach,
            RedirectAttributes redirect) {
        var support = own(id, coach);
        var problems = checked("summary", words);
        if (problems.any()) {
            return again(HttpStatus.UNPROCESSABLE_CONTENT, support, coach, Typed.summary(words), problems, shell);
        }
        summaries.share(support, coach.person(), words.strip());
        Flash.say(redirect, "Your summary is shared. We have told your client that there is something to read.");
        return Redirect.to("/coach/clients/" + id);
    }

    @PostMapping("/summaries/{summary}")
    Object change(
            @PathVariable String id,
            @PathVariable String summary,
            @RequestParam(name = "words", defaultValue = "") String words,
            @RequestParam int version,
            Shell shell,
            Actor coach,
            RedirectAttributes redirect) {
        var support = own(id, coach);
        UUID which = NotFound.unlessId(summary);
        var problems = checked("summary", words);
        if (problems.any()) {
            return again(HttpStatus.UNPROCESSABLE_CONTENT, support, coach, Typed.summary(words), problems, shell);
        }
        if (!summaries.change(support, coach.person(), which, words.strip(), version)) {
            return again(
                    HttpStatus.CONFLICT, support, coach, Typed.summary(words), Problems.of("summary", CHANGED), shell);
        }
        Flash.say(redirect, "The summary is changed.");
        return Redirect.to("/coach/clients/" + id);
    }

    private static Problems checked(String field, String words) {
        return Problems.none()
                .require(field, words, "Write the summary")
                .atMost(MOST_CHARACTERS, field, words, "The summary");
    }

    private Object again(HttpStatus status, Support support, Actor coach, Typed typed, Problems problems, Shell shell) {
        return Answer.with(
                status, templates.coachingCaseloadClient(shell, pages.page(support, coach.person(), typed, problems)));
    }

    private Support own(String id, Actor coach) {
        return supports.ofCoach(coach.person(), SupportId.of(id));
    }
}
