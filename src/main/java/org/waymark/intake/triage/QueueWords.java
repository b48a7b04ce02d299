package org.waymark.intake.triage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.reference.Grade;
import org.waymark.reference.Grades;
import org.waymark.reference.Profession;
import org.waymark.reference.Professions;
import org.waymark.reference.Topic;
import org.waymark.reference.Topics;

/** The words for the codes of the queue, to show them and to find codes by them. */
@Component
class QueueWords {
    private final Professions professions;
    private final Grades grades;
    private final Topics topics;

    QueueWords(Professions professions, Grades grades, Topics topics) {
        this.professions = professions;
        this.grades = grades;
        this.topics = topics;
    }

    Map<String, String> professionNames() {
        return professions.all().stream().collect(Collectors.toMap(Profession::code, Profession::name, (a, _) -> a));
    }

    Map<String, String> reasonNames() {
        return topics.reasons().stream().collect(Collectors.toMap(Topic::code, Topic::name, (a, _) -> a));
    }

    Map<String, String> gradeNames() {
        return grades.all().stream().collect(Collectors.toMap(Grade::code, Grade::name, (a, _) -> a));
    }

    String[] gradesNamed(String word) {
        return codes(grades.all(), word, Grade::code, Grade::name);
    }

    String[] reasonsNamed(String word) {
        return codes(topics.reasons(), word, Topic::code, Topic::name);
    }

    String[] statesNamed(String word) {
        return codes(Arrays.asList(QueueState.values()), word, QueueState::name, QueueState::label);
    }

    private static <T> String[] codes(List<T> all, String word, Function<T, String> code, Function<T, String> name) {
        var sought = word.toLowerCase(Locale.UK);
        return all.stream()
                .filter(each -> code.apply(each).equalsIgnoreCase(word)
                        || name.apply(each).toLowerCase(Locale.UK).contains(sought))
                .map(code)
                .toArray(String[]::new);
    }
}
