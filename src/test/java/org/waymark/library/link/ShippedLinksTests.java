package org.waymark.library.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.library.markdown.Markdown;
import org.waymark.library.shipped.ShippedContent;
import org.waymark.testing.WaymarkTest;

/** What ships promises no page that isn't there, signed in or not. */
@WaymarkTest
class ShippedLinksTests {
    @Autowired
    private Markdown markdown;

    @Autowired
    private OwnLinks ownLinks;

    @ParameterizedTest(name = "{0}")
    @MethodSource("shipped")
    void leadsNowhereButToPagesThatAreThere(String path, String body) {
        assertThat(ownLinks.problems(markdown.read(body))).isEmpty();
    }

    private static Stream<Object[]> shipped() {
        return new ShippedContent().files().stream().map(file ->
                new Object[] {file.address().path(), file.words().body()});
    }
}
