package org.waymark.library.resource;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.library.publication.ResourceKind;
import org.waymark.library.publication.Stage;
import org.waymark.platform.Coded;
import org.waymark.reference.Profession;
import org.waymark.reference.Professions;
import org.waymark.reference.Topic;
import org.waymark.reference.Topics;

/** Codes of resources in words, in the order in which people read them. */
@Component
class ResourceNames {
    private final Professions professions;
    private final Topics topics;

    ResourceNames(Professions professions, Topics topics) {
        this.professions = professions;
        this.topics = topics;
    }

    /** The name; the code itself where nobody knows it. */
    String name(Facet facet, String code) {
        return switch (facet) {
            case KIND -> ResourceKind.of(code).map(ResourceKind::label).orElse(code);
            case STAGE -> Stage.label(code);
            case TOPIC -> topics.name(code);
            case PROFESSION -> professions.name(code);
            case TIME -> Coded.of(TimeNeeded.class, code).map(TimeNeeded::label).orElse(code);
        };
    }

    List<String> names(Facet facet, List<String> codes) {
        return codes.stream().map(code -> name(facet, code)).toList();
    }

    /** All that a resource is filed under, to be searched. */
    String inWords(ResourceLine line) {
        return Stream.of(Facet.KIND, Facet.STAGE, Facet.TOPIC)
                .flatMap(facet -> names(facet, facet.codes(line)).stream())
                .collect(Collectors.joining(" "));
    }

    /** Where a code stands among its kind; unknown ones last. */
    int place(Facet facet, String code) {
        int place = switch (facet) {
            case KIND ->
                Arrays.stream(ResourceKind.values())
                        .map(ResourceKind::code)
                        .toList()
                        .indexOf(code);
            case STAGE ->
                Arrays.stream(Stage.values()).map(Stage::code).toList().indexOf(code);
            case TOPIC -> topics.all().stream().map(Topic::code).toList().indexOf(code);
            case PROFESSION ->
                professions.all().stream().map(Profession::code).toList().indexOf(code);
            case TIME ->
                Arrays.stream(TimeNeeded.values())
                        .map(TimeNeeded::code)
                        .toList()
                        .indexOf(code);
        };
        return place < 0 ? Integer.MAX_VALUE : place;
    }
}
