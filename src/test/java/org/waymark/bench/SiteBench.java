package org.waymark.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** Measures the public site: its pages, its search, and how soon a change made through one program shows at another. */
final class SiteBench {
    private static final List<Integer> PAGES_AT = List.of(1, 8, 32);
    private static final List<Integer> SEARCHES_AT = List.of(1, 8, 16);

    private final BenchData data;
    private final StartedProgram program;

    SiteBench(BenchData data, StartedProgram program) {
        this.data = data;
        this.program = program;
    }

    void run(List<String> flags) throws IOException, SQLException, InterruptedException {
        System.out.printf(
                "%d publications are public, %d can be found.%n",
                data.count("select count(*) from library.publication where state = 'PUBLISHED'"),
                data.count("select count(*) from library.search_entry"));
        Table.head();
        try (var connections = new Connections(program.port())) {
            pages(connections);
            search(connections);
        }
        try (var other = program.another(data, flags)) {
            print(new SeenElsewhere(data, program, other).measure());
            System.out.printf("resident after all: %d MB%n", program.residentMegabytes());
        }
    }

    private void pages(Connections connections) throws IOException, SQLException, InterruptedException {
        var mix = SitePaths.mix();
        var all = data.paths();
        Table.row("a mix of public pages", PAGES_AT, 4000, inTurn(connections, mix));
        Table.row("every page in turn", PAGES_AT, all.size(), inTurn(connections, all));
        Table.row("every page in turn, after a change", PAGES_AT, all.size() / 5, (many, count) -> {
            data.tellOfAChange();
            return inTurn(connections, all).measure(many, count);
        });
    }

    private void search(Connections connections) throws IOException, InterruptedException {
        Table.row("search", SEARCHES_AT, 750, inTurn(connections, SitePaths.searches()));
    }

    private static Table.Measurement inTurn(Connections connections, List<String> paths) {
        return (many, count) -> Load.measure(many, count, n -> connections.gets(paths.get(n % paths.size())));
    }

    private static void print(SeenElsewhere.Result result) {
        System.out.printf(
                Locale.ROOT,
                "published through one program, seen at another: median %.0f ms, worst %.0f ms of %d;"
                        + " publishing itself: median %.0f ms%n",
                result.medianMillis(),
                result.worstMillis(),
                result.changes(),
                result.publishingMillis());
    }
}
