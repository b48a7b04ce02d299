package org.waymark.library.page;

import gg.jte.generated.precompiled.Templates;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.library.markdown.BlockPlace;
import org.waymark.library.markdown.PageBlock;
import org.waymark.library.markdown.RenderFor;
import org.waymark.platform.Coded;
import org.waymark.platform.Installation;

/**
 * {@code ::: unit retention}: what only the unit can say about itself, from its settings. Until it does, a live page shows
 * nothing and the demo a marked blank.
 */
@Component
class UnitBlock implements PageBlock {
    private enum Saying implements Coded {
        CONTROLLER("The organisation responsible for your information is:", "name and address of the data controller"),
        DATA_PROTECTION("Its data protection officer:", "how to reach the data protection officer"),
        LAWFUL_BASIS("The law lets us use it because:", "the lawful basis, and the condition for health information"),
        RETENTION("Applications and records of appointments:", "how long each kind of record is kept"),
        ACCESSIBILITY_TESTED("Tested:", "when, by whom and how the site was tested"),
        EMAIL("Write to us:", "email address of the unit");

        private final String before;
        private final String what;

        Saying(String before, String what) {
            this.before = before;
            this.what = what;
        }

        String of(UnitDetails unit) {
            return switch (this) {
                case CONTROLLER -> unit.controller();
                case DATA_PROTECTION -> unit.dataProtection();
                case LAWFUL_BASIS -> unit.lawfulBasis();
                case RETENTION -> unit.retention();
                case ACCESSIBILITY_TESTED -> unit.accessibilityTested();
                case EMAIL -> unit.contactEmail();
            };
        }
    }

    private final PageFacts page;
    private final Installation installation;
    private final Templates templates;

    UnitBlock(PageFacts page, Installation installation, Templates templates) {
        this.page = page;
        this.installation = installation;
        this.templates = templates;
    }

    @Override
    public String name() {
        return "unit";
    }

    @Override
    public String html(String argument, BlockPlace place) {
        boolean marksBlanks = installation.demo() || place.reader() == RenderFor.PREVIEW;
        return Coded.of(Saying.class, argument.strip())
                .map(saying -> draw(saying, saying.of(page.unit()), marksBlanks))
                .orElse("");
    }

    @Override
    public Optional<String> problem(String argument) {
        return Coded.of(Saying.class, argument.strip()).isPresent()
                ? Optional.empty()
                : Optional.of("After “unit” write one of: "
                        + Arrays.stream(Saying.values()).map(Saying::code).collect(Collectors.joining(", ")) + ".");
    }

    private String draw(Saying saying, String value, boolean marksBlanks) {
        return value.isBlank() && !marksBlanks
                ? ""
                : templates.libraryPageBlank(saying.before, value, saying.what).render();
    }
}
