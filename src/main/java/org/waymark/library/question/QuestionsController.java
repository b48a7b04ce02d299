package org.waymark.library.question;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.library.markdown.Markdown;
import org.waymark.library.markdown.RenderFor;
import org.waymark.library.page.Elsewhere;
import org.waymark.library.page.ListIntroductions;
import org.waymark.library.publication.Kind;
import org.waymark.library.publication.Published;
import org.waymark.library.publication.PublishedContent;
import org.waymark.library.publication.QuestionGroup;
import org.waymark.platform.web.Shell;

/** Questions and answers, and the page of each. */
@Controller
@RequestMapping("/questions")
class QuestionsController {
    private static final int BELOW_A_QUESTION = 4;
    private static final int LONGEST_SEARCH = 100;

    private final Questions questions;
    private final PublishedContent content;
    private final Markdown markdown;
    private final ListIntroductions introductions;
    private final Elsewhere elsewhere;
    private final Templates templates;

    QuestionsController(
            Questions questions,
            PublishedContent content,
            Markdown markdown,
            ListIntroductions introductions,
            Elsewhere elsewhere,
            Templates templates) {
        this.questions = questions;
        this.content = content;
        this.markdown = markdown;
        this.introductions = introductions;
        this.elsewhere = elsewhere;
        this.templates = templates;
    }

    @GetMapping
    JteModel list(Shell shell, @RequestParam(name = "q", defaultValue = "") String typed) {
        var words = typed.length() > LONGEST_SEARCH ? typed.substring(0, LONGEST_SEARCH) : typed.strip();
        var intro = introductions.of("questions", "Questions and answers", "What people ask us most.");
        return templates.libraryQuestionList(
                shell,
                new QuestionListPage(
                        intro.title(),
                        intro.summary(),
                        intro.html(),
                        words,
                        questions.holding(words, BELOW_A_QUESTION)));
    }

    @GetMapping("/{slug}")
    Object show(Shell shell, @PathVariable String slug) {
        var found = content.find(Kind.QUESTION, slug);
        return found.isPresent() ? page(shell, found.get()) : elsewhere.answer(shell, Kind.QUESTION.path(slug));
    }

    private JteModel page(Shell shell, Published question) {
        var html = markdown.render(markdown.read(question.edition().body()), RenderFor.PUBLIC);
        var group = Questions.groupOf(question).map(QuestionGroup::label).orElse("Other questions");
        return templates.libraryQuestionShow(shell, question, html, group, questions.besides(question));
    }
}
