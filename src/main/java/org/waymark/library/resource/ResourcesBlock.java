package org.waymark.library.resource;

import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.library.markdown.BlockPlace;
import org.waymark.library.markdown.PageBlock;
import org.waymark.library.publication.ResourceKind;
import org.waymark.library.publication.Stage;
import org.waymark.reference.Professions;
import org.waymark.reference.Topics;

/** {@code ::: resources unsure-direction}: a few resources of a topic, a stage, a profession or a kind, and the way to all of them. */
@Component
class ResourcesBlock implements PageBlock {
    private static final int SHOWN = 6;

    private final Resources resources;
    private final Topics topics;
    private final Professions professions;
    private final Templates templates;

    ResourcesBlock(Resources resources, Topics topics, Professions professions, Templates templates) {
        this.resources = resources;
        this.topics = topics;
        this.professions = professions;
        this.templates = templates;
    }

    @Override
    public String name() {
        return "resources";
    }

    @Override
    public String html(String code, BlockPlace place) {
        var facet = facet(code);
        if (facet.isEmpty()) {
            return "";
        }
        var found = resources.all().stream()
                .filter(line -> facet.get().codes(line).contains(code))
                .toList();
        if (found.isEmpty()) {
            return "";
        }
        var all = "/resources?" + facet.get().parameter() + "=" + code;
        return templates
                .libraryResourceBlock(found.stream().limit(SHOWN).toList(), found.size(), all, place.headingLevel())
                .render();
    }

    @Override
    public Optional<String> problem(String code) {
        return facet(code).isPresent()
                ? Optional.empty()
                : Optional.of("There is no topic, stage, profession or kind of resource called “" + code + "”.");
    }

    private Optional<Facet> facet(String code) {
        if (topics.find(code).isPresent()) {
            return Optional.of(Facet.TOPIC);
        }
        if (Stage.of(code).isPresent()) {
            return Optional.of(Facet.STAGE);
        }
        if (professions.find(code).isPresent()) {
            return Optional.of(Facet.PROFESSION);
        }
        return ResourceKind.of(code).map(_ -> Facet.KIND);
    }
}
