package org.waymark.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Map;

/**
 * Somebody who goes through pages with her keyboard alone. Wherever she stops on her way, she sees that she is there: the
 * focus is marked, within the window, and nothing lies on it.
 */
final class Keyboard {
    /** More stops than any page has on the way to something that people look for. */
    private static final int PATIENCE = 150;

    /**
     * What has the focus: its words, and why it can't be seen. The design system marks it by its focus colour, on the
     * element itself, within it, or (radio buttons, boxes) before its label.
     */
    private static final String AT = """
            () => {
              const at = document.activeElement;
              if (!at || at === document.body) return {name: '', fault: ''};
              const words = at.getAttribute('aria-label') ?? (at.labels?.length ? at.labels[0].textContent : at.textContent);
              const styles = [at, ...at.querySelectorAll('*')].map(each => getComputedStyle(each))
                .concat([...(at.labels ?? [])].map(label => getComputedStyle(label, '::before')));
              const marked = style => [style.backgroundColor, style.boxShadow, style.outlineColor].join().includes('rgb(255, 235, 59)')
                || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && !/, 0\\)/.test(style.outlineColor));
              const box = at.getClientRects()[0] ?? at.getBoundingClientRect();
              const top = document.elementFromPoint(box.left + Math.min(box.width / 2, 12), box.top + box.height / 2);
              const onTop = top && (at.contains(top) || top.contains(at) || [...(at.labels ?? [])].some(label => label.contains(top)));
              const fault = !styles.some(marked) ? 'has the focus and doesn’t show it'
                : box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth ? 'is out of the window'
                : !onTop ? 'lies below something else' : '';
              return {name: words.trim().replace(/\\s+/g, ' '), fault: fault && fault + ': ' + at.outerHTML.slice(0, 200)};
            }""";

    private final Tab tab;
    private final Page page;

    Keyboard(Tab tab) {
        this.tab = tab;
        this.page = tab.page();
    }

    /** Goes on, stop by stop, to what has just these words. */
    Keyboard to(String words) {
        for (int stop = 0; stop < PATIENCE; stop++) {
            page.keyboard().press("Tab");
            if (stop().equals(words)) {
                return this;
            }
        }
        throw new AssertionError("no way by keyboard to “" + words + "” on " + page.url());
    }

    Keyboard type(String words) {
        page.keyboard().press("Control+A");
        page.keyboard().type(words);
        return this;
    }

    /** Opens, closes or ticks what she is at. */
    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Follows the link or sends the form that she is in, and looks at the page that comes. */
    Tab enter() {
        return tab.arriveBy(() -> page.keyboard().press("Enter"));
    }

    /** By the first stop of a page, past everything that stands above its content. */
    void skipsToTheContent() {
        page.keyboard().press("Tab");
        assertThat(stop()).isEqualTo("Skip to main content");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        BoundingBox main = page.locator("main").boundingBox();
        var at = page.evaluate("document.activeElement.getBoundingClientRect().top");
        assertThat(((Number) at).doubleValue())
                .as("below the top of the content")
                .isGreaterThanOrEqualTo(main.y);
    }

    private String stop() {
        var at = (Map<?, ?>) page.evaluate(AT);
        assertThat(at.get("fault")).as("%s on %s", at.get("name"), page.url()).isEqualTo("");
        return String.valueOf(at.get("name"));
    }
}
