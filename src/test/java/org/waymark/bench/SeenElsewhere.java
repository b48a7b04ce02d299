package org.waymark.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/**
 * An editor publishes new words of one page after the other through one program; a reader of another program on the same
 * database, which kept the old page, asks for it until she sees them.
 */
final class SeenElsewhere {
    private static final int CHANGES = 30;
    private static final double NANOS_A_MILLI = 1_000_000.0;
    private static final long BETWEEN_LOOKS_NANOS = 500_000;
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    /**
     * @param medianMillis from the answer to the editor until a reader of the other program has the new page; 0 when she had
     *     it before
     */
    record Result(int changes, double medianMillis, double worstMillis, double publishingMillis) {}

    private final BenchData data;
    private final StartedProgram one;
    private final StartedProgram other;
    private final HttpClient editor = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final HttpClient reader =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    SeenElsewhere(BenchData data, StartedProgram one, StartedProgram other) {
        this.data = data;
        this.one = one;
        this.other = other;
    }

    Result measure() throws IOException, SQLException, InterruptedException {
        expect(303, post("/sign-in/demo", "email", "editor@bench.test"));
        var later = new double[CHANGES];
        var publishing = new double[CHANGES];
        var pages = data.pages(CHANGES);
        for (var n = 0; n < CHANGES; n++) {
            change(pages.get(n), n, later, publishing);
        }
        Arrays.sort(later);
        Arrays.sort(publishing);
        return new Result(CHANGES, later[CHANGES / 2], later[CHANGES - 1], publishing[CHANGES / 2]);
    }

    private void change(BenchData.Page page, int n, double[] later, double[] publishing)
            throws IOException, InterruptedException {
        var words = "Changed at " + System.nanoTime();
        var edit = "/edit/publications/" + page.id();
        var form = get(one, editor, edit + "/write");
        expect(
                303,
                post(
                        edit + "/write",
                        "_csrf",
                        field(form, "_csrf"),
                        "version",
                        field(form, "version"),
                        "title",
                        page.title(),
                        "summary",
                        "What others found helpful.",
                        "body",
                        words + ".",
                        "example",
                        "false",
                        "reviewMonths",
                        "24"));
        var draft = get(one, editor, edit);
        var token = field(draft, "_csrf");
        var version = field(draft, "version");
        get(other, reader, page.path());
        var seen = whenTrue(() -> get(other, reader, page.path()).contains(words));
        var begun = System.nanoTime();
        expect(303, post(edit + "/publish", "_csrf", token, "version", version));
        var answered = System.nanoTime();
        publishing[n] = (answered - begun) / NANOS_A_MILLI;
        later[n] = Math.max(0, seen.join() - answered) / NANOS_A_MILLI;
    }

    private static CompletableFuture<Long> whenTrue(BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE_NANOS;
        return CompletableFuture.supplyAsync(
                () -> {
                    while (!condition.getAsBoolean()) {
                        if (System.nanoTime() > end) {
                            throw new IllegalStateException("the other program never showed the change");
                        }
                        LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
                    }
                    return System.nanoTime();
                },
                Thread::startVirtualThread);
    }

    private static String get(StartedProgram program, HttpClient client, String path) {
        try {
            return client.send(
                            HttpRequest.newBuilder(program.address(path)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private int post(String path, String... fields) throws IOException, InterruptedException {
        var form = new StringBuilder();
        for (var i = 0; i < fields.length; i += 2) {
            form.append(i == 0 ? "" : "&")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        var request = HttpRequest.newBuilder(one.address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                .build();
        return editor.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static void expect(int wanted, int status) {
        if (status != wanted) {
            throw new IllegalStateException("answered " + status);
        }
    }

    private static String field(String html, String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(html);
        if (!found.find()) {
            throw new IllegalStateException("no field " + name);
        }
        return found.group(1);
    }
}
