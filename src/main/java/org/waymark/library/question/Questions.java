package org.waymark.library.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.library.markdown.BlockPlace;
import org.waymark.library.markdown.Markdown;
import org.waymark.library.markdown.RenderFor;
import org.waymark.library.publication.AskedWords;
import org.waymark.library.publication.Kind;
import org.waymark.library.publication.Published;
import org.waymark.library.publication.PublishedContent;
import org.waymark.library.publication.QuestionGroup;
import org.waymark.library.publication.Titled;

/** Public questions in their groups, with their answers drawn. */
@Component
class Questions {
    private static final String OTHERS = "other-questions";

    private final PublishedContent content;
    private final Markdown markdown;

    Questions(PublishedContent content, Markdown markdown) {
        this.content = content;
        this.markdown = markdown;
    }

    /** Groups in their order, without empty ones; questions by title. */
    List<GroupOfQuestions> holding(String words, int headingLevel) {
        var asked = new AskedWords(words);
        var all = content.all(Kind.QUESTION).stream()
                .filter(question -> asked.areNone() || holds(question, asked))
                .toList();
        var groups = new ArrayList<GroupOfQuestions>();
        for (var group : QuestionGroup.values()) {
            groups.add(group(group.code(), group.label(), of(all, group), headingLevel));
        }
        var others =
                all.stream().filter(question -> groupOf(question).isEmpty()).toList();
        groups.add(group(OTHERS, "Other questions", others, headingLevel));
        groups.removeIf(group -> group.questions().isEmpty());
        return groups;
    }

    List<AnsweredQuestion> inGroup(QuestionGroup group, int headingLevel) {
        return answered(of(content.all(Kind.QUESTION), group), headingLevel);
    }

    /** Others of the same group. */
    List<Titled> besides(Published question) {
        var known = Stream.of(QuestionGroup.values()).map(QuestionGroup::code).toList();
        return content.questions(groupOf(question).map(QuestionGroup::code).orElse(null), known).stream()
                .filter(other -> !other.id().equals(question.id()))
                .toList();
    }

    static Optional<QuestionGroup> groupOf(Published question) {
        return Optional.ofNullable(question.details().group()).flatMap(QuestionGroup::of);
    }

    private GroupOfQuestions group(String id, String name, List<Published> questions, int headingLevel) {
        return new GroupOfQuestions(id, name, answered(questions, headingLevel));
    }

    private static List<Published> of(List<Published> all, QuestionGroup group) {
        return all.stream()
                .filter(question -> groupOf(question).filter(group::equals).isPresent())
                .toList();
    }

    private List<AnsweredQuestion> answered(List<Published> questions, int headingLevel) {
        return questions.stream()
                .map(question -> new AnsweredQuestion(
                        question.publication().slug(),
                        question.title(),
                        markdown.renderInside(
                                markdown.read(question.edition().body()),
                                new BlockPlace(headingLevel, RenderFor.PUBLIC))))
                .toList();
    }

    private static boolean holds(Published question, AskedWords asked) {
        return asked.areHeldBy(String.join(
                " ", question.title(), question.summary(), question.edition().body()));
    }
}
