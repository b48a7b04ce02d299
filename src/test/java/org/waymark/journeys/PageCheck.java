package org.waymark.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What holds for every page that a journey opens: no violation of WCAG 2.2 AA that axe finds, and no sideways scrolling on
 * a narrow phone. A page with the same address, headings and errors as one before is not looked at twice.
 */
final class PageCheck {
    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();
    private static final String AXE = axe();
    static final int NARROW = 320;
    static final int WIDE = 1280;
    static final int HIGH = 900;
    private static final int PATIENCE_MS = 5_000;

    /**
     * One line for each rule that is broken and where. The design system says on a radio button or box whether what it
     * reveals is open; axe knows no such attribute there, and screen readers do: that one is left out.
     */
    private static final String VIOLATIONS = """
            async () => {
              const found = await axe.run(document, {resultTypes: ['violations'],
                runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}});
              return found.violations.flatMap(rule => rule.nodes
                .filter(node => rule.id !== 'aria-allowed-attr' || !/nhsuk-(radios|checkboxes)__input.*aria-expanded/.test(node.html))
                .map(node => rule.id + ' (' + rule.impact + '): ' + rule.help + '\\n    at ' + node.target.join(' ')
                  + '\\n    ' + node.html.slice(0, 200)));
            }""";

    private PageCheck() {}

    /** Looks at a page in a window of this width, in pixels, and leaves the window so. */
    static void look(Page page, int width) {
        if (!SEEN.add(width + " " + kind(page))) {
            return;
        }
        fitsANarrowScreen(page);
        page.setViewportSize(width, HIGH);
        page.evaluate(AXE);
        assertThat((List<?>) page.evaluate(VIOLATIONS))
                .as("accessibility of %s (%s)", page.url(), page.title())
                .isEmpty();
    }

    /** The header folds its links away a moment after the width changes. */
    private static void fitsANarrowScreen(Page page) {
        page.setViewportSize(NARROW, HIGH);
        try {
            page.waitForCondition(
                    () -> width(page) <= NARROW, new Page.WaitForConditionOptions().setTimeout(PATIENCE_MS));
        } catch (TimeoutError _) {
            fail("%s is %d pixels wide on a screen of %d", page.url(), width(page), NARROW);
        }
    }

    private static int width(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    }

    private static String kind(Page page) {
        var path = page.url().replaceAll("[?#].*", "").replaceAll("[0-9a-f-]{36}", "{id}");
        return path + " "
                + page.evaluate("[...document.querySelectorAll('h1, h2, legend, .nhsuk-error-message')]"
                        + ".map(each => each.textContent.trim()).join('|')");
    }

    private static String axe() {
        try (var script = PageCheck.class.getResourceAsStream("/axe.min.js")) {
            if (script == null) {
                throw new IllegalStateException("axe is not on the class path");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
