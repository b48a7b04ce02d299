package org.waymark.intake.eligibility;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.platform.NotFound;
import org.waymark.platform.UkTime;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/**
 * The check of eligibility before sign-in, a question a page. It keeps nothing: each page carries the answers so far,
 * signed, for 2 hours.
 */
@Controller
@RequestMapping("/eligibility")
class EligibilityController {
    private final EligibilityPages pages;
    private final Eligibility eligibility;
    private final EligibilityCarried carried;
    private final Clock clock;
    private final Templates templates;

    EligibilityController(
            EligibilityPages pages,
            Eligibility eligibility,
            EligibilityCarried carried,
            Clock clock,
            Templates templates) {
        this.pages = pages;
        this.eligibility = eligibility;
        this.carried = carried;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    JteModel start(Shell shell) {
        var form = QuestionForm.of(Question.PROFESSION, EligibilityAnswers.none(), "");
        return templates.intakeEligibilityQuestion(shell, pages.first(), form, Problems.none());
    }

    @GetMapping("/{slug}")
    Object question(
            Shell shell, @PathVariable String slug, @RequestParam(name = "so-far", defaultValue = "") String soFar) {
        var question = question(slug);
        var answers = soFar(soFar);
        if (answers.isEmpty()) {
            return runOut(shell);
        }
        return page(shell, question, answers.get(), QuestionForm.of(question, answers.get(), soFar), Problems.none());
    }

    @PostMapping("/{slug}")
    Object answer(Shell shell, @PathVariable String slug, QuestionForm form) {
        var question = question(slug);
        var answers = soFar(form.soFar() == null ? "" : form.soFar());
        if (answers.isEmpty()) {
            return runOut(shell);
        }
        var page = pages.question(question, answers.get(), "", "");
        var given = page.isDate() ? form.dateAnswer(today()) : offered(page, form.answer());
        if (given.isEmpty()) {
            var problems = Problems.of(page.isDate() ? "day" : "answer", pages.missing(question));
            return Answer.invalid(page(shell, question, answers.get(), form, problems));
        }
        var reached = eligibility.reached(answers.get().with(question, given.get()), today());
        return Redirect.to(pages.next(reached, today()));
    }

    @GetMapping("/answer")
    Object result(Shell shell, @RequestParam(name = "so-far", defaultValue = "") String soFar) {
        var answers = carried.read(soFar);
        if (answers.isEmpty()) {
            return runOut(shell);
        }
        var unanswered = eligibility.nextQuestion(answers.get(), today());
        if (unanswered.isPresent()) {
            return Redirect.to(pages.next(answers.get(), today()));
        }
        return templates.intakeEligibilityResult(shell, pages.result(answers.get(), today()));
    }

    private JteModel page(
            Shell shell, Question question, EligibilityAnswers answers, QuestionForm form, Problems problems) {
        var soFar = form.soFar() == null ? "" : form.soFar();
        var page = pages.question(question, answers, soFar, pages.back(question, answers));
        return templates.intakeEligibilityQuestion(shell, page, form, problems);
    }

    /** The answers so far; none yet at the first question; empty when they have run out or aren't ours. */
    private Optional<EligibilityAnswers> soFar(String signed) {
        return signed.isBlank() ? Optional.of(EligibilityAnswers.none()) : carried.read(signed);
    }

    private static Optional<String> offered(QuestionPage page, @Nullable String answer) {
        return page.items().stream()
                .map(item -> item.value())
                .filter(value -> value != null && value.equals(answer))
                .findFirst();
    }

    private ResponseEntity<JteModel> runOut(Shell shell) {
        return Answer.with(HttpStatus.GONE, templates.intakeEligibilityRunOut(shell));
    }

    private static Question question(String slug) {
        return Arrays.stream(Question.values())
                .filter(question -> question.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("question"));
    }

    private LocalDate today() {
        return UkTime.dateOf(clock.instant());
    }
}
