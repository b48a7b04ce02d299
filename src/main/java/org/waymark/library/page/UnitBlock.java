package org.waymark.library.page;

import gg.jte.generated.precompiled.Templates;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.library.markdown.BlockPlace;
import org.waymark.library.markdown.PageBlock;
import org.waymark.library.markdown.RenderFor;
import org.waymark.platform.Installation;

/**
 * {@code ::: unit retention}: what only the unit can say about itself, from its settings. Until it does, a live page shows
 * nothing and the demo a marked blank.
 */
@Component
class UnitBlock implements PageBlock {
    private enum Saying {
        CONTROLLER(
                "The organisation responsible for your information is:",
                "name and address of the data controller",
                UnitDetails::controller),
        DATA_PROTECTION(
                "Its data protection officer:",
                "how to reach the data protection officer",
                UnitDetails::dataProtection),
        LAWFUL_BASIS(
                "The law lets us use it because:",
                "the lawful basis, and the condition for health information",
                UnitDetails::lawfulBasis),
        RETENTION(
                "Applications and records of appointments:",
                "how long each kind of record is kept",
                UnitDetails::retention),
        ACCESSIBILITY_TESTED("Tested:", "when, by whom and how the site was tested", UnitDetails::accessibilityTested),
        EMAIL("Write to us:", "email address of the unit", UnitDetails::contactEmail);

        private final String before;
        private final String what;
        private final Function<UnitDetails, String> value;

        Saying(String before, String what, Function<UnitDetails, String> value) {
            this.before = before;
            this.what = what;
            this.value = value;
        }

        static Optional<Saying> named(String typed) {
            return Arrays.stream(values())
                    .filter(saying -> saying.word().equals(typed.strip()))
                    .findFirst();
        }

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
        return Saying.named(argument)
                .map(saying -> draw(saying, saying.value.apply(page.unit()), marksBlanks))
                .orElse("");
    }

    @Override
    public Optional<String> problem(String argument) {
        return Saying.named(argument).isPresent()
                ? Optional.empty()
                : Optional.of("After “unit” write one of: "
                        + Arrays.stream(Saying.values()).map(Saying::word).collect(Collectors.joining(", ")) + ".");
    }

    private String draw(Saying saying, String value, boolean marksBlanks) {
        return value.isBlank() && !marksBlanks
                ? ""
                : templates.libraryPageBlank(saying.before, value, saying.what).render();
    }
}
