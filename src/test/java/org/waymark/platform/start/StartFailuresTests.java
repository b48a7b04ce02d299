package org.waymark.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.FreshDatabase;
import org.waymark.testing.RunningWaymark;

/** The real program, started as people start it, with something wrong. */
@Tag("slow")
class StartFailuresTests {
    @TempDir
    private Path folder;

    @Test
    void aPortInUse() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"));
                var database = FreshDatabase.create()) {
            assertThat(refusal(Map.of("DATABASE_URL", database.url(), "PORT", "" + taken.getLocalPort())))
                    .isEqualTo(
                            "port " + taken.getLocalPort()
                                    + " is in use by another program. Stop that program, or set PORT (or MANAGEMENT_PORT) to a free one.");
        }
    }

    @Test
    void aPortThatIsNoNumber() {
        try (var database = FreshDatabase.create()) {
            assertThat(refusal(Map.of("DATABASE_URL", database.url(), "PORT", "eight")))
                    .isEqualTo("PORT must be a number between 0 and 65535.");
        }
    }

    @Test
    void aDatabaseAddressThatCantBeRead() {
        assertThat(refusal(Map.of("DATABASE_URL", "mysql://ada:x@db.unit.test/waymark")))
                .startsWith("DATABASE_URL can't be read");
    }

    @Test
    void aDatabaseThatCantBeReached() {
        String url = "postgresql://ada:secret@127.0.0.1:" + RunningWaymark.freePort() + "/waymark";
        assertThat(refusal(Map.of("DATABASE_URL", url)))
                .contains("can't be reached")
                .doesNotContain("secret");
    }

    @Test
    void aWrongPassword() throws IOException {
        try (var server = new OldPostgres("14.9", "28P01")) {
            assertThat(refusal(Map.of("DATABASE_URL", server.url()))).contains("refuses this user or password");
        }
    }

    @Test
    void aDatabaseThatIsTooOld() throws IOException {
        try (var server = new OldPostgres("17.2", "")) {
            assertThat(refusal(Map.of("DATABASE_URL", server.url())))
                    .endsWith("is of PostgreSQL 17, and Waymark needs 18 or newer.");
        }
    }

    @Test
    void aDataFolderInUseByAnother() throws IOException {
        try (FileChannel other =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(other.lock().isValid()).isTrue();
            assertThat(refusal(Map.of("WAYMARK_DATA", folder.toString()))).contains("is in use by another Waymark");
        }
    }

    @Test
    void aDataFolderWithoutTheRightToWrite() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(refusal(Map.of("WAYMARK_DATA", file.resolve("data").toString())))
                .contains("there is no right to write in the data folder");
    }

    @Test
    void aDamagedDataFolder() throws IOException {
        Files.createDirectories(folder.resolve("postgres/base"));
        assertThat(refusal(Map.of("WAYMARK_DATA", folder.toString()))).contains("is damaged");
    }

    @Test
    void aDemoThatIsToldToSendMail() {
        try (var database = FreshDatabase.create()) {
            assertThat(refusal(Map.of("DATABASE_URL", database.url(), "SMTP_URL", "smtp://mail.unit.test")))
                    .startsWith("this is a demo unit, which sends no mail");
        }
    }

    @Test
    void aKeysetThatIsNone() {
        try (var database = FreshDatabase.create()) {
            assertThat(refusal(Map.of("DATABASE_URL", database.url(), "WAYMARK_KEYSET", "{nonsense}")))
                    .contains("WAYMARK_KEYSET");
        }
    }

    /** What is said after “Waymark can't start: ”, having checked that nothing else is and how the process ended. */
    private static String refusal(Map<String, String> settings) {
        try (RunningWaymark waymark = RunningWaymark.launch(new HashMap<>(settings))) {
            assertThat(waymark.awaitEnd()).isEqualTo(1);
            List<String> lines = waymark.output().lines().toList();
            assertThat(lines).as(waymark.output()).hasSize(1);
            assertThat(lines.getFirst()).startsWith("Waymark can't start: ");
            return lines.getFirst().substring("Waymark can't start: ".length());
        }
    }
}
