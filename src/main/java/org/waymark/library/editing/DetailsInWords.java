package org.waymark.library.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.library.publication.Audience;
import org.waymark.library.publication.Details;
import org.waymark.library.publication.Kind;
import org.waymark.library.publication.QuestionGroup;
import org.waymark.library.publication.Stage;
import org.waymark.platform.design.Row;
import org.waymark.reference.Professions;
import org.waymark.reference.Topics;

/** What an edition says about itself, as people read it. */
@Component
class DetailsInWords {
    private final Professions professions;
    private final Topics topics;

    DetailsInWords(Professions professions, Topics topics) {
        this.professions = professions;
        this.topics = topics;
    }

    List<Row> rows(Kind kind, Details details) {
        return of(kind, details).entrySet().stream()
                .map(each -> Row.of(each.getKey(), each.getValue()))
                .toList();
    }

    /** "Professions: Doctor" and so on, one a line, for comparing. */
    String lines(Kind kind, Details details) {
        return of(kind, details).entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** Only what says something, in the order of the write page. */
    private Map<String, String> of(Kind kind, Details details) {
        var words = new LinkedHashMap<String, String>();
        var resource = details.resourceKind();
        add(words, "Kind", resource == null ? kind.label() : resource.label());
        add(words, "Menu label", details.menu());
        add(words, "Group", details.group() == null ? null : QuestionGroup.label(details.group()));
        add(
                words,
                "Professions",
                details.professions().isEmpty() ? "All" : joined(details.professions(), professions::name));
        add(words, "Audience", joined(details.audiences(), Audience::label));
        add(words, "Stages", joined(details.stages(), Stage::label));
        add(words, "Topics", joined(details.topics(), topics::name));
        add(words, "Time needed", details.minutes() == null ? null : details.minutes() + " minutes");
        add(words, "Website", details.address());
        add(words, "File", details.file());
        add(words, "Sources", String.join(", ", details.sources()));
        add(words, "Review", "every " + details.monthsToReview() + " months");
        return words;
    }

    private static String joined(List<String> codes, Function<String, String> name) {
        return codes.stream().map(name).collect(Collectors.joining(", "));
    }

    private static void add(Map<String, String> words, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            words.put(key, value);
        }
    }
}
