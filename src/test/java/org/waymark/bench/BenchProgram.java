package org.waymark.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.waymark.WaymarkApplication;
import org.waymark.library.search.SearchIndex;

/**
 * The program itself with a door for {@link Bench}: a line such as {@code booking 32 1000} on standard input runs that
 * many of its own service calls and answers with a line that begins with {@code bench:}. It ends with its input.
 */
final class BenchProgram {
    static final String ANSWER = "bench:";

    private BenchProgram() {}

    public static void main(String[] settings) throws IOException, InterruptedException {
        try (var program = SpringApplication.run(WaymarkApplication.class, settings);
                var commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            System.out.println(ANSWER + "ready");
            for (var line = commands.readLine(); line != null; line = commands.readLine()) {
                System.out.println(ANSWER + answer(program, line.split(" ")));
            }
        }
    }

    private static String answer(ConfigurableApplicationContext program, String[] command) throws InterruptedException {
        var calls = new ServiceCalls(program);
        var connections = Integer.parseInt(command[1]);
        var count = Integer.parseInt(command[2]);
        return switch (command[0]) {
            case "open-times" ->
                Load.measure(connections, count, calls.openTimes()).line();
            case "booking" ->
                Load.measure(connections, count, calls.bookings(count)).line();
            case "index" -> String.valueOf(program.getBean(SearchIndex.class).rebuild());
            default -> throw new IllegalArgumentException(command[0]);
        };
    }
}
