package org.waymark.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Makes the data of a large unit, or measures the program with it and prints a table. Arguments: {@code seed},
 * {@code seed-site}, {@code run} or {@code site}, the data folder, the Java flags of the program.
 */
final class Bench {
    private static final List<Integer> CONNECTIONS = List.of(1, 8, 32);

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var data = new BenchData(Path.of(arguments[1]));
        Files.createDirectories(data.folder());
        var flags = List.of(arguments).subList(2, arguments.length);
        try (var program = StartedProgram.on(data.folder(), flags)) {
            switch (arguments[0]) {
                case "seed" -> {
                    seed(data);
                    seedSite(data, program);
                }
                case "seed-site" -> seedSite(data, program);
                case "site" -> site(data, program, flags);
                default -> run(data, program);
            }
        }
    }

    private static void seed(BenchData data) throws IOException, SQLException {
        if (data.isSeeded()) {
            System.out.println(
                    "The data is there already, in " + data.folder() + ". Remove the folder to make it anew.");
            return;
        }
        data.seed();
        System.out.printf(
                "%d people, %d appointments and %d messages are in %s.%n",
                data.count("select count(*) from accounts.person"),
                data.count("select count(*) from coaching.appointment"),
                data.count("select count(*) from messaging.message"),
                data.folder());
    }

    private static void seedSite(BenchData data, StartedProgram program) throws IOException, SQLException {
        if (data.isSiteSeeded()) {
            return;
        }
        data.seedSite();
        System.out.printf(
                "%d publications are in %s, %d of them can be found.%n",
                data.count("select count(*) from library.publication"), data.folder(), program.buildIndex());
    }

    private static void site(BenchData data, StartedProgram program, List<String> flags) throws Exception {
        if (!data.isSiteSeeded()) {
            throw new IllegalStateException(
                    "there are no pages in " + data.folder() + ": run bin/bench seed site first");
        }
        new SiteBench(data, program).run(flags);
    }

    private static void run(BenchData data, StartedProgram program) throws Exception {
        if (!data.isSeeded()) {
            throw new IllegalStateException("there is no data in " + data.folder() + ": run bin/bench seed first");
        }
        Table.head();
        Table.row("page /, over HTTP", CONNECTIONS, 2000, page(program, "/"));
        Table.row("page /one-to-one, over HTTP", CONNECTIONS, 2000, page(program, "/one-to-one"));
        Table.row("open times of 12 weeks, in process", CONNECTIONS, 500, program::openTimes);
        Table.row("page with open times, over HTTP", CONNECTIONS, 300, signedIn(program));
        Table.row("booking, in process", CONNECTIONS, 500, program::bookings);
        System.out.printf("resident after all: %d MB; overlaps: %d%n", program.residentMegabytes(), data.overlaps());
    }

    private static Table.Measurement page(StartedProgram program, String path) {
        return (connections, count) -> {
            try (var client = client()) {
                var request = HttpRequest.newBuilder(program.address(path)).build();
                return Load.measure(connections, count, n -> isOk(client, request));
            }
        };
    }

    /** Each connection is a client of her own, of coaches of their own. */
    private static Table.Measurement signedIn(StartedProgram program) {
        var people = IntStream.rangeClosed(1, 32)
                .mapToObj(n -> signIn(program, "client" + n + "@bench.test"))
                .toList();
        var request =
                HttpRequest.newBuilder(program.address("/my/appointments/new")).build();
        return (connections, count) -> {
            IntPredicate open = n -> isOk(people.get(n % people.size()), request);
            return Load.measure(connections, count, open);
        };
    }

    private static HttpClient signIn(StartedProgram program, String email) {
        var client = client();
        var post = HttpRequest.newBuilder(program.address("/sign-in/demo"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("email=" + email.replace("@", "%40")))
                .build();
        if (status(client, post) != 303) {
            throw new IllegalStateException(email + " can't sign in");
        }
        return client;
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
    }

    private static boolean isOk(HttpClient client, HttpRequest request) {
        return status(client, request) == 200;
    }

    private static int status(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
