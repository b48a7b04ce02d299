package org.waymark.coaching.diary;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.coaching.note.WrittenQuestions;
import org.waymark.platform.Actor;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** A coach writes down for her client what an appointment will be about. */
@Controller
class QuestionsController {
    private static final int MOST_CHARACTERS = 5000;

    private final StaffPages pages;
    private final WrittenQuestions questions;

    QuestionsController(StaffPages pages, WrittenQuestions questions) {
        this.pages = pages;
        this.questions = questions;
    }

    @PostMapping("/coach/appointments/{id}/questions")
    Object write(
            Shell shell,
            Actor coach,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String questions,
            RedirectAttributes redirect) {
        var appointment = pages.load(shell, coach, id);
        var problems = Problems.none()
                .require("questions", questions, "Write the questions")
                .atMost(MOST_CHARACTERS, "questions", questions, "The questions");
        if (problems.any()) {
            return Answer.invalid(pages.page(shell, coach, appointment, problems, questions));
        }
        if (!this.questions.write(appointment.id(), version, questions.strip(), coach)) {
            problems.add("questions", "Nothing was saved: they were changed elsewhere, or the appointment is off");
            return Answer.conflict(pages.page(shell, coach, appointment, problems, questions));
        }
        Flash.say(redirect, "Saved. Your client gets an email that there is something to read.");
        return Redirect.to(StaffPages.path(shell, appointment));
    }
}
