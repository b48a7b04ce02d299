package org.waymark.intake.triage;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.intake.application.Application;
import org.waymark.intake.application.MoveResult;
import org.waymark.platform.Actor;
import org.waymark.platform.NotFound;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** Each move on an application, on a page of its own; what the state doesn't allow is refused here too. */
@Controller
class MoveController {
    private static final String PATH =
            "/desk/applications/{id}/{move:accept|ask|redirect|signpost|ineligible|close|resume|reply-elsewhere|reopen}";

    private final DeskApplications desk;
    private final TriageDecisions decisions;
    private final MovePages pages;
    private final Story story;
    private final DeskQueue queue;
    private final Templates templates;

    MoveController(
            DeskApplications desk,
            TriageDecisions decisions,
            MovePages pages,
            Story story,
            DeskQueue queue,
            Templates templates) {
        this.desk = desk;
        this.decisions = decisions;
        this.pages = pages;
        this.story = story;
        this.queue = queue;
        this.templates = templates;
    }

    @GetMapping(PATH)
    Object ask(
            @PathVariable String id,
            @PathVariable("move") String slug,
            @RequestParam @Nullable Integer words,
            Shell shell,
            Actor actor) {
        var application = desk.get(id, actor);
        var move = move(slug);
        var page = pages.page(move, application, pages.blank(move, application, words), Problems.none(), null);
        var status = page.offered() ? HttpStatus.OK : HttpStatus.CONFLICT;
        return ResponseEntity.status(status).body(templates.intakeTriageMove(shell, page));
    }

    @PostMapping(PATH)
    Object carryOut(
            @PathVariable String id,
            @PathVariable("move") String slug,
            MoveForm form,
            Shell shell,
            Actor actor,
            RedirectAttributes redirect) {
        var application = desk.get(id, actor);
        var move = move(slug);
        var problems = form.problems(move, pages.isEligible(application), queue.today());
        if (problems.any()) {
            return again(HttpStatus.UNPROCESSABLE_CONTENT, shell, move, application, form, problems, null);
        }
        return switch (decisions.carryOut(move, application, form, actor)) {
            case MoveResult.Moved _ -> {
                Flash.say(redirect, move.done());
                yield Redirect.to("/desk/applications/" + id);
            }
            case MoveResult.ChangedSince(var now) ->
                again(
                        HttpStatus.CONFLICT,
                        shell,
                        move,
                        now,
                        form.readAt(now.version()),
                        Problems.none(),
                        story.last(now));
            case MoveResult.NotPossible(var now) ->
                again(
                        HttpStatus.CONFLICT,
                        shell,
                        move,
                        now,
                        form.readAt(now.version()),
                        Problems.none(),
                        story.last(now));
            case MoveResult.AnotherIsOpen(var now) ->
                again(
                        HttpStatus.CONFLICT,
                        shell,
                        move,
                        now,
                        form,
                        Problems.of("words", "The client has a newer application that is open. Close that one first"),
                        null);
            case MoveResult.NotComplete _, MoveResult.TurnedAway _ ->
                throw new IllegalStateException("only a client’s own moves end so");
        };
    }

    private ResponseEntity<JteModel> again(
            HttpStatus status,
            Shell shell,
            TriageMove move,
            Application now,
            MoveForm form,
            Problems problems,
            @Nullable String changed) {
        return ResponseEntity.status(status)
                .body(templates.intakeTriageMove(shell, pages.page(move, now, form, problems, changed)));
    }

    private static TriageMove move(String slug) {
        return TriageMove.ofSlug(slug).orElseThrow(() -> new NotFound("move"));
    }
}
