package org.waymark.library.source;

import gg.jte.generated.precompiled.Templates;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.library.markdown.BlockPlace;
import org.waymark.library.markdown.PageBlock;

/** {@code ::: fact samaritans}: a fact that a live unit shows only while it is ticked. */
@Component
class FactBlock implements PageBlock {
    private static final char NO_BREAK = '\u00a0';

    private final SourcedFacts facts;
    private final Templates templates;

    FactBlock(SourcedFacts facts, Templates templates) {
        this.facts = facts;
        this.templates = templates;
    }

    @Override
    public String name() {
        return "fact";
    }

    @Override
    public String html(String code, BlockPlace place) {
        return facts.find(code)
                .flatMap(fact -> facts.shown(code).map(value -> draw(fact.name(), value)))
                .orElse("");
    }

    @Override
    public Optional<String> problem(String code) {
        return facts.find(code).isPresent()
                ? Optional.empty()
                : Optional.of("There is no fact called “" + code + "”. An administrator keeps them at /admin/sources.");
    }

    /** A sentence stands alone; a number or an address needs its name. */
    private String draw(String name, String value) {
        if (value.endsWith(".")) {
            return templates.librarySourceFactSentence(value).render();
        }
        if (value.startsWith("https://")) {
            return templates
                    .librarySourceFact(name, URI.create(value).getHost(), value)
                    .render();
        }
        boolean telephone =
                value.matches("[0-9 ]{3,}") && !name.toLowerCase(Locale.UK).contains("text");
        return telephone
                ? telephone(name, value)
                : templates.librarySourceFact(name, value, null).render();
    }

    /** A number stays on one line. */
    private String telephone(String name, String number) {
        return templates
                .librarySourceFact(name, number.replace(' ', NO_BREAK), "tel:" + number.replace(" ", ""))
                .render();
    }
}
