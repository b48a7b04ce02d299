package org.waymark.library.editing;

import java.util.Arrays;
import org.springframework.stereotype.Component;
import org.waymark.library.publication.Audience;
import org.waymark.library.publication.QuestionGroup;
import org.waymark.library.publication.ResourceKind;
import org.waymark.library.publication.Stage;
import org.waymark.platform.design.Item;
import org.waymark.reference.Professions;
import org.waymark.reference.Topics;

/** Gathers what an editor may choose from. */
@Component
class Choices {
    private final Professions professions;
    private final Topics topics;

    Choices(Professions professions, Topics topics) {
        this.professions = professions;
        this.topics = topics;
    }

    WriteChoices now() {
        return new WriteChoices(
                Arrays.stream(ResourceKind.values())
                        .map(each -> Item.of(each.code(), each.label()))
                        .toList(),
                professions.all().stream()
                        .map(each -> Item.of(each.code(), each.name()))
                        .toList(),
                Arrays.stream(Audience.values())
                        .map(each -> Item.of(each.code(), each.label()))
                        .toList(),
                Arrays.stream(Stage.values())
                        .map(each -> Item.of(each.code(), each.label()))
                        .toList(),
                topics.all().stream()
                        .map(each -> Item.of(each.code(), each.name()))
                        .toList(),
                Arrays.stream(QuestionGroup.values())
                        .map(each -> Item.of(each.code(), each.label()))
                        .toList());
    }
}
