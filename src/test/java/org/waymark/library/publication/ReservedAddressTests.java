package org.waymark.library.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.waymark.testing.WaymarkTest;

/** Nobody can write a page that the program itself hides: whatever the running program answers is reserved. */
@WaymarkTest
class ReservedAddressTests {
    /** Lists whose first words an editor may write as a page of that address. */
    private static final Set<String> INTRODUCED = Set.of("resources", "questions");

    @Autowired
    private List<HandlerMapping> mappings;

    @Test
    void noPageCanStandWhereTheProgramAnswers() {
        var wrong = new ArrayList<String>();
        for (var part : firstParts()) {
            if (Address.isWellFormed(Kind.PAGE, part) != INTRODUCED.contains(part)) {
                wrong.add("/" + part);
            }
            if (Address.isWellFormed(Kind.PAGE, part + "/something")) {
                wrong.add("/" + part + "/something");
            }
        }
        assertThat(wrong).as("name it in Address.RESERVED").isEmpty();
    }

    @Test
    void thePathsAreTheRunningProgramsOwn() {
        assertThat(firstParts()).contains("edit", "my", "search", "testimonials", "webjars");
    }

    private Set<String> firstParts() {
        var parts = new TreeSet<String>();
        for (var mapping : mappings) {
            for (var pattern : patterns(mapping)) {
                var part = pattern.replaceFirst("^/", "").replaceFirst("/.*", "");
                if (part.matches("[a-z0-9-]+")) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    private static Collection<String> patterns(HandlerMapping mapping) {
        return switch (mapping) {
            case RequestMappingInfoHandlerMapping routes ->
                routes.getHandlerMethods().keySet().stream()
                        .flatMap(info -> info.getPatternValues().stream())
                        .toList();
            case AbstractUrlHandlerMapping files -> files.getHandlerMap().keySet();
            default -> List.of();
        };
    }
}
