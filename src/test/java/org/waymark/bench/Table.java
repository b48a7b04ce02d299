package org.waymark.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What is printed: a line for each number of connections, the median of several repeats by p99. */
final class Table {
    private static final int REPEATS = Integer.getInteger("bench.repeats", 3);

    /** So many at once, so many in all. */
    interface Measurement {
        Load.Result measure(int connections, int count) throws IOException, InterruptedException;
    }

    private Table() {}

    static void head() {
        System.out.printf("%-42s %5s %10s %9s %9s %7s%n", "", "conn", "a second", "p50 ms", "p99 ms", "failed");
    }

    /** Once for nothing, so that the program is warm; then for each number of connections. One alone makes half as many. */
    static void row(String what, List<Integer> connections, int count, Measurement of)
            throws IOException, InterruptedException {
        of.measure(8, count);
        for (var many : connections) {
            var all = new ArrayList<Load.Result>();
            for (var i = 0; i < REPEATS; i++) {
                all.add(of.measure(many, many == 1 ? count / 2 : count));
            }
            print(what, many, all);
        }
    }

    private static void print(String what, int connections, List<Load.Result> all) {
        all.sort(Comparator.comparingDouble(Load.Result::p99));
        var median = all.get(all.size() / 2);
        System.out.printf(
                Locale.ROOT,
                "%-42s %5d %10.0f %9.1f %9.1f %7d%n",
                what,
                connections,
                median.perSecond(),
                median.p50(),
                median.p99(),
                all.stream().mapToInt(Load.Result::failed).sum());
    }
}
