package org.waymark.library.question;

import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.library.markdown.BlockPlace;
import org.waymark.library.markdown.PageBlock;
import org.waymark.library.publication.QuestionGroup;

/** {@code ::: questions applying}: the questions of a group, each opening to its answer. */
@Component
class QuestionsBlock implements PageBlock {
    private final Questions questions;
    private final Templates templates;

    QuestionsBlock(Questions questions, Templates templates) {
        this.questions = questions;
        this.templates = templates;
    }

    @Override
    public String name() {
        return "questions";
    }

    @Override
    public String html(String group, BlockPlace place) {
        return QuestionGroup.of(group)
                .map(known -> questions.inGroup(known, place.headingLevel()))
                .filter(found -> !found.isEmpty())
                .map(found -> templates.libraryQuestionBlock(found).render())
                .orElse("");
    }

    @Override
    public Optional<String> problem(String group) {
        return QuestionGroup.of(group).isPresent()
                ? Optional.empty()
                : Optional.of("There is no group of questions called “" + group + "”.");
    }
}
