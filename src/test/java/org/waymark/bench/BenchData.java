package org.waymark.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.postgresql.ds.PGSimpleDataSource;

/** The database under the data folder of a running program, with its owner's rights. */
record BenchData(Path folder) {
    /** Some 100 words in UTF-8, sealed. Nobody opens them here, so any bytes do. */
    private static final int SEALED_BYTES = 640;

    private static final int MOST = 100_000;

    /** A page of the site. */
    record Page(String id, String path, String title) {}

    /** Fills it with people and appointments. */
    void seed() throws IOException, SQLException {
        fill("/bench/seed.sql");
    }

    /** Fills it with what is published. The search doesn't know of it yet. */
    void seedSite() throws IOException, SQLException {
        fill("/bench/published.sql");
    }

    private void fill(String name) throws IOException, SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                InputStream file = BenchData.class.getResourceAsStream(name)) {
            var sealed = new byte[SEALED_BYTES];
            new Random(1).nextBytes(sealed);
            var sql = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .replace(":today", "'" + LocalDate.now(ZoneOffset.UTC) + "'")
                    .replace(":words", "'\\x" + HexFormat.of().formatHex(sealed) + "'::bytea");
            connection.setAutoCommit(false);
            statement.execute(sql);
            statement.execute("grant usage on schema bench to waymark_app");
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze");
        }
    }

    boolean isSeeded() throws IOException, SQLException {
        return count("select count(to_regclass('bench.plan'))") == 1;
    }

    boolean isSiteSeeded() throws IOException, SQLException {
        return count("select count(to_regclass('bench.published'))") == 1;
    }

    /** Of everything that is public, in an order without order. */
    List<String> paths() throws IOException, SQLException {
        return pages("md5(id::text)", MOST).stream().map(Page::path).toList();
    }

    /** The first so many guides. */
    List<Page> pages(int count) throws IOException, SQLException {
        return pages("(slug like 'guides/%') desc, id", count);
    }

    private List<Page> pages(String order, int count) throws IOException, SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select p.id, e.title, case when p.kind = 'PAGE' and p.slug = 'home' then '/' else
                          case p.kind when 'PAGE' then '/' when 'RESOURCE' then '/resources/' else '/questions/' end || p.slug
                        end as path
                        from library.publication p
                        join library.edition e on e.publication = p.id and e.number = p.public_edition
                        where p.state = 'PUBLISHED' order by %s limit %d
                        """.formatted(order, count))) {
            var pages = new ArrayList<Page>();
            while (rows.next()) {
                pages.add(new Page(rows.getString("id"), rows.getString("path"), rows.getString("title")));
            }
            return pages;
        }
    }

    /** As a change of a public table does: all that is kept of public pages ends, on all nodes. */
    void tellOfAChange() {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("notify public_pages");
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For {@code DATABASE_URL} of another program. */
    String url() throws IOException {
        return "postgresql://postgres:%s@127.0.0.1:%d/postgres".formatted(password(), port());
    }

    /** Pairs of claims of one coach or one client that overlap: there must be none. */
    long overlaps() throws IOException, SQLException {
        return count("""
                select count(*) from coaching.claimed_time a join coaching.claimed_time b
                  on a.id < b.id and ((a.coach = b.coach and a.coach_during && b.coach_during)
                                   or (a.client = b.client and a.client_during && b.client_during))
                """);
    }

    long count(String sql) throws IOException, SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Connection connect() throws IOException, SQLException {
        var address = new PGSimpleDataSource();
        address.setServerNames(new String[] {"127.0.0.1"});
        address.setPortNumbers(new int[] {port()});
        address.setDatabaseName("postgres");
        address.setUser("postgres");
        address.setPassword(password());
        return address.getConnection();
    }

    private int port() throws IOException {
        var server = Files.readAllLines(folder.resolve("postgres").resolve("postmaster.pid"));
        return Integer.parseInt(server.get(3).strip());
    }

    private String password() throws IOException {
        return Files.readString(folder.resolve("postgres-password")).strip();
    }
}
