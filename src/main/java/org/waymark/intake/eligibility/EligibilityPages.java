package org.waymark.intake.eligibility;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.platform.Settings;
import org.waymark.platform.design.Row;
import org.waymark.reference.ServiceRules;

/** Puts the pages of the check together; every address holds the answers so far. */
@Component
class EligibilityPages {
    static final String START = "/eligibility";

    private final Eligibility eligibility;
    private final EligibilityRules rules;
    private final EligibilityCarried carried;
    private final QuestionWords words;
    private final RedirectTarget redirect;
    private final Settings settings;

    EligibilityPages(
            Eligibility eligibility,
            EligibilityRules rules,
            EligibilityCarried carried,
            QuestionWords words,
            RedirectTarget redirect,
            Settings settings) {
        this.eligibility = eligibility;
        this.rules = rules;
        this.carried = carried;
        this.words = words;
        this.redirect = redirect;
        this.settings = settings;
    }

    /** The first question: the same for everyone. */
    QuestionPage first() {
        return question(Question.PROFESSION, EligibilityAnswers.none(), "", "");
    }

    QuestionPage question(Question question, EligibilityAnswers answers, String soFar, String back) {
        return new QuestionPage(
                question,
                words.heading(question, answers),
                words.hint(question, answers),
                words.items(question, answers),
                question == Question.PROFESSION,
                START + "/" + question.slug(),
                back,
                soFar);
    }

    /** What to say when a question wasn't answered. */
    String missing(Question question) {
        return words.missing(question);
    }

    ResultPage result(EligibilityAnswers answers, LocalDate on) {
        var decision = eligibility.decide(answers, on);
        var id = decision.ruleId();
        return new ResultPage(
                decision,
                id == null ? null : rules.find(id).map(EligibilityRule::fromDay).orElse(null),
                rows(answers),
                carried.sign(answers),
                back(null, answers),
                redirect.service(),
                settings.now(ServiceRules.REPLY_DAYS));
    }

    /** Where these answers lead: the next question, or the result. */
    String next(EligibilityAnswers answers, LocalDate on) {
        var path = eligibility.nextQuestion(answers, on).map(Question::slug).orElse("answer");
        return address(path, answers);
    }

    /** The question asked before this one; from the result (null), the last. */
    String back(@Nullable Question question, EligibilityAnswers answers) {
        var before =
                answers.asked().stream().takeWhile(each -> each != question).reduce((_, last) -> last);
        return before.map(each -> address(each.slug(), answers)).orElse("");
    }

    private List<Row> rows(EligibilityAnswers answers) {
        var rows = new ArrayList<Row>();
        for (var question : answers.asked()) {
            var heading = words.heading(question, answers);
            rows.add(Row.of(
                            heading,
                            words.words(question, answers.answer(question).orElse(""), answers))
                    .change(address(question.slug(), answers), "your answer to: " + heading));
        }
        return rows;
    }

    private String address(String path, EligibilityAnswers answers) {
        return START + "/" + path + "?so-far=" + URLEncoder.encode(carried.sign(answers), StandardCharsets.UTF_8);
    }
}
