package org.waymark.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody's browser, with one page open. Whatever page she comes to is looked at by {@link PageCheck}. */
final class Tab implements AutoCloseable {
    private static final int PATIENCE_MS = 20_000;

    private final String base;
    private final BrowserContext context;
    private final Page page;
    private final AtomicInteger loads = new AtomicInteger();
    private final AtomicInteger status = new AtomicInteger();

    /** Without them axe, a script itself, has nothing to run in. */
    private final boolean scripts;

    /** Of the window, in pixels. */
    private final int width;

    private Tab(int port, boolean scripts, int width) {
        this.scripts = scripts;
        this.width = width;
        this.base = "http://localhost:" + port;
        this.context = Chrome.running()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(scripts)
                        .setViewportSize(width, PageCheck.HIGH)
                        .setLocale("en-GB"));
        context.setDefaultTimeout(PATIENCE_MS);
        this.page = context.newPage();
        page.onDOMContentLoaded(_ -> loads.incrementAndGet());
        page.onResponse(response -> {
            if (response.request().isNavigationRequest() && response.frame().equals(page.mainFrame())) {
                status.set(response.status());
            }
        });
    }

    static Tab open(int port) {
        return new Tab(port, true, PageCheck.WIDE);
    }

    /** On a phone. */
    static Tab narrow(int port) {
        return new Tab(port, true, PageCheck.NARROW);
    }

    static Tab withoutScripts(int port) {
        return new Tab(port, false, PageCheck.WIDE);
    }

    /** Comes in by the demonstration's door. */
    Tab signIn(String email) {
        var answer = context.request()
                .post(
                        base + "/sign-in/demo",
                        RequestOptions.create().setForm(FormData.create().set("email", email)));
        assertThat(answer.ok()).as("sign-in of %s", email).isTrue();
        return this;
    }

    Tab go(String path) {
        return arriveBy(() -> page.navigate(base + path));
    }

    /** Follows the first link with just these words. */
    Tab follow(String words) {
        return click(page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true)));
    }

    /** Follows the first link in the page's main part whose address begins so. */
    Tab followTo(String address) {
        return click(page.locator("main a[href^='" + address + "']"));
    }

    Tab press(String words) {
        return click(page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true)));
    }

    /** Opens what is folded under these words. */
    Tab unfold(String words) {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        return this;
    }

    /** Picks a radio button or ticks a box by its words. */
    Tab pick(String words) {
        page.getByLabel(words, new Page.GetByLabelOptions().setExact(true))
                .first()
                .check();
        return this;
    }

    /** Picks a radio button or ticks a box by the field's name and its value. */
    Tab pick(String name, String value) {
        page.locator("input[name='" + name + "'][value='" + value + "']").check();
        return this;
    }

    Tab type(String name, String words) {
        field(name).fill(words);
        return this;
    }

    Tab select(String name, String value) {
        field(name).selectOption(value);
        return this;
    }

    Locator field(String name) {
        return page.locator("main [name='" + name + "']").first();
    }

    boolean has(String css) {
        return page.locator(css).count() > 0;
    }

    /** Does what leads to another page, and looks at that page. */
    Tab arriveBy(Runnable act) {
        int before = loads.get();
        act.run();
        page.waitForCondition(() -> loads.get() > before);
        page.waitForLoadState();
        if (scripts) {
            PageCheck.look(page, width);
        }
        return this;
    }

    private Tab click(Locator what) {
        return arriveBy(() -> what.first().click());
    }

    Tab shows(String words) {
        assertThat(text()).as("%s", page.url()).contains(words);
        return this;
    }

    Tab showsNot(String words) {
        assertThat(text()).as("%s", page.url()).doesNotContain(words);
        return this;
    }

    Tab answers(int expected) {
        assertThat(status.get()).as("status of %s", page.url()).isEqualTo(expected);
        return this;
    }

    Tab headed(String words) {
        assertThat(heading()).as("heading of %s", page.url()).contains(words);
        return this;
    }

    String heading() {
        return page.locator("h1").first().innerText();
    }

    /** The words of the page's main part, those that are folded away as well. */
    String text() {
        return page.locator("main").textContent().replaceAll("\\s+", " ");
    }

    /** The address without the host. */
    String path() {
        return page.url().substring(base.length());
    }

    Page page() {
        return page;
    }

    @Override
    public void close() {
        context.close();
    }
}
