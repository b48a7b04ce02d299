package org.waymark.design;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What our components print is, white space and the order of attributes apart, what nhsuk-frontend's own do. */
class FixturesTests {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    static List<String> components() {
        return Parameters.components();
    }

    @ParameterizedTest
    @MethodSource("components")
    void aComponentPrintsWhatThePackageDoes(String component) {
        for (Fixture fixture : Fixture.of(component)) {
            if (!NotOffered.CASES.containsKey(fixture.key())) {
                assertThat(Normal.html(render(Parameters.call(fixture))))
                        .as(fixture.key())
                        .isEqualTo(Normal.html(Deviation.all(fixture.html())));
            }
        }
    }

    @Test
    void whatIsNotOfferedExistsAndIsFew() {
        Set<String> known = new TreeSet<>();
        List<Fixture> all = new ArrayList<>();
        components().forEach(component -> all.addAll(Fixture.of(component)));
        all.forEach(fixture -> known.add(fixture.key()));
        long compared = all.stream()
                .filter(fixture -> !NotOffered.CASES.containsKey(fixture.key()))
                .count();
        System.out.printf(
                "Compared %d of %d fixtures of %d components.%n",
                compared, all.size(), components().size());

        assertThat(known).containsAll(NotOffered.CASES.keySet());
        assertThat(compared).isGreaterThan(all.size() * 9L / 10);
    }

    static String render(Parameters.Call call) {
        var output = new StringOutput();
        TEMPLATES.render("components/" + call.template() + ".jte", call.parameters(), output);
        return output.toString();
    }
}
