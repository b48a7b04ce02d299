package org.waymark.design;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Takes pictures of the pages of a running demo; called by {@code bin/screenshots}. */
final class Screenshots {
    private static final Path LIST = Path.of("src/test/resources/screenshots.csv");
    private static final Path FOLDER = Path.of("target/screenshots");
    private static final List<Integer> WIDTHS = List.of(320, 1280);

    private final String base;
    private final Browser browser;

    private Screenshots(String base, Browser browser) {
        this.base = base;
        this.browser = browser;
    }

    /**
     * A page to look at.
     *
     * @param person who is signed in, by email; empty for nobody
     * @param follow what to do from there, one step after the other; may be empty. {@code /x} follows the first link with
     *     this in its address, {@code +/x} adds to the address, {@code =x} picks the choice with this value ({@code =*}
     *     the first) and sends the form
     */
    private record View(String person, String path, String follow) {
        static View of(CSVRecord row) {
            return new View(row.get("person"), row.get("path"), row.get("follow"));
        }

        List<String> steps() {
            return follow.isEmpty() ? List.of() : List.of(follow.split(" ", -1));
        }

        String file(int width) {
            String who = person.isEmpty() ? "public" : person.replaceAll("@.*", "");
            String what = (path + (follow.isEmpty() ? "" : " to " + follow)).replaceAll("[^a-z0-9]+", "-");
            return who + what + "-" + width + ".png";
        }
    }

    /** Takes all pictures of the program at the address of the first argument. */
    public static void main(String[] arguments) throws IOException {
        var launch = new BrowserType.LaunchOptions()
                .setExecutablePath(chromium())
                .setChromiumSandbox(false)
                .setArgs(List.of("--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"));
        try (var playwright = Playwright.create();
                var browser = playwright.chromium().launch(launch);
                var rows = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(Files.newBufferedReader(LIST))) {
            var screenshots = new Screenshots(arguments[0], browser);
            for (CSVRecord row : rows) {
                WIDTHS.forEach(width -> screenshots.take(View.of(row), width));
            }
        }
    }

    private void take(View view, int width) {
        var size = new Browser.NewContextOptions().setViewportSize(width, 900);
        try (BrowserContext context = browser.newContext(size)) {
            if (!view.person().isEmpty()) {
                var person = FormData.create().set("email", view.person());
                context.request()
                        .post(base + "/sign-in/demo", RequestOptions.create().setForm(person));
            }
            Page page = context.newPage();
            var status = new AtomicInteger();
            page.onResponse(response -> {
                if (response.request().isNavigationRequest()) {
                    status.set(response.status());
                }
            });
            page.navigate(base + view.path());
            view.steps().forEach(step -> follow(page, step));
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(FOLDER.resolve(view.file(width))));
            System.out.printf("%s %s%s%n", status, view.file(width), wide(page));
        }
    }

    private static void follow(Page page, String step) {
        var rest = step.substring(1);
        if (step.startsWith("+")) {
            page.navigate(page.url() + rest);
        } else if (step.startsWith("=")) {
            var choice = rest.equals("*") ? "[type=radio]" : "[value='" + rest + "']";
            page.locator("main input" + choice).first().check();
            page.locator("main form:has(input" + choice + ") button").first().click();
            page.waitForLoadState();
        } else {
            var link = page.locator("main a[href*='" + step + "']").first();
            if (link.count() == 0) {
                System.out.printf("no link to %s on %s%n", step, page.url());
            } else {
                page.navigate(URI.create(page.url())
                        .resolve(link.getAttribute("href"))
                        .toString());
            }
        }
    }

    private static String wide(Page page) {
        var tooWide = (Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
        return tooWide ? " SCROLLS SIDEWAYS" : "";
    }

    private static Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium found: apt-get install chromium"));
    }
}
