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
import java.util.HexFormat;
import java.util.Objects;
import java.util.Random;
import org.postgresql.ds.PGSimpleDataSource;

/** The database under the data folder of a running program, with its owner's rights. */
record BenchData(Path folder) {
    /** Some 100 words in UTF-8, sealed. Nobody opens them here, so any bytes do. */
    private static final int SEALED_BYTES = 640;

    /** Fills it, unless it is filled. */
    void seed() throws IOException, SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                InputStream file = BenchData.class.getResourceAsStream("/bench/seed.sql")) {
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
        return count("select count(*) from pg_namespace where nspname = 'bench'") == 1;
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
        var server = Files.readAllLines(folder.resolve("postgres").resolve("postmaster.pid"));
        var address = new PGSimpleDataSource();
        address.setServerNames(new String[] {"127.0.0.1"});
        address.setPortNumbers(new int[] {Integer.parseInt(server.get(3).strip())});
        address.setDatabaseName("postgres");
        address.setUser("postgres");
        address.setPassword(
                Files.readString(folder.resolve("postgres-password")).strip());
        return address.getConnection();
    }
}
