package org.waymark.library.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waymark.accounts.People;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.platform.Actor;
import org.waymark.platform.Role;
import org.waymark.testing.Invented;
import org.waymark.testing.PristineWaymarkTest;
import org.waymark.testing.TestClock;
import org.waymark.testing.Visitor;

/** The whole program with a virus scanner: a script that finds what says "INFECTED", and can't say of what says otherwise. */
@PristineWaymarkTest
class ScannedFilesTests {
    @LocalServerPort
    private int port;

    @Autowired
    private Uploads uploads;

    @Autowired
    private StoredFiles files;

    @Autowired
    private FilesAreScanned work;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    @DynamicPropertySource
    static void aScanner(DynamicPropertyRegistry properties) {
        properties.add("waymark.scan.command", ScannedFilesTests::script);
        properties.add("waymark.scan.patience", () -> "PT2S");
    }

    @Test
    void whatIsCleanOpensForEveryoneOnceItWasLookedAt() throws IOException {
        var file = upload("Harmless words.");

        assertThat(status(file)).as("before the scan").isEqualTo(404);
        work.run();

        assertThat(status(file)).isEqualTo(200);
        assertThat(page(file)).contains("No virus found");
    }

    @Test
    void whatIsInfectedOpensForNobodyAndSaysSo() throws IOException {
        var file = upload("These words are INFECTED.");

        work.run();

        assertThat(status(file)).isEqualTo(404);
        assertThat(editor().get(file.editorsPath()).status()).isEqualTo(404);
        assertThat(page(file)).contains("Virus found");
        assertThat(editor().get("/edit").text()).contains("with a virus");
        assertThat(new Visitor(port).get("/documents").text()).doesNotContain(file.title());
    }

    @Test
    void whatTheScannerCannotJudgeStaysPrivateAndIsTriedAgain() throws IOException {
        var file = upload("BROKEN at first.");

        work.run();
        assertThat(status(file)).isEqualTo(404);
        assertThat(page(file)).contains("Waiting for the virus scan");

        Files.createFile(mended());
        work.run();
        assertThat(status(file)).as("not before its pause is over").isEqualTo(404);
        clock.advance(Duration.ofHours(1));
        work.run();
        assertThat(status(file)).isEqualTo(200);
    }

    @Test
    void aScannerThatTakesTooLongIsEndedAndTheFileStaysPrivate() throws IOException {
        var file = upload("SLOW words.");

        work.run();

        assertThat(status(file)).isEqualTo(404);
        assertThat(files.get(file.id()).scan()).isEqualTo(ScanState.PENDING);
        assertThat(editor().get(file.editorsPath()).status()).isEqualTo(200);
    }

    private StoredFile upload(String words) throws IOException {
        var bytes = (words + " " + UUID.randomUUID()).getBytes(UTF_8);
        var result = uploads.store(
                new Upload("notes.txt", new ByteArrayInputStream(bytes)),
                "Notes " + UUID.randomUUID(),
                "",
                true,
                Actor.waymark());
        assertThat(result).isInstanceOf(UploadResult.Stored.class);
        return ((UploadResult.Stored) result).file();
    }

    private int status(StoredFile file) {
        return new Visitor(port).get(file.path()).status();
    }

    private String page(StoredFile file) {
        return editor().get("/edit/files/" + file.id()).text();
    }

    private Visitor editor() {
        var email = Invented.email("scan.editor");
        new Visitor(port).signIn(email);
        people.addRole(people.byEmail(new EmailText(email)).orElseThrow().id(), Role.EDITOR);
        return new Visitor(port).signIn(email);
    }

    /** While it isn't there, the scanner fails at what says "BROKEN". */
    private static Path mended() {
        return Path.of("target", "scanner-mended-" + ProcessHandle.current().pid())
                .toAbsolutePath();
    }

    private static String script() {
        try {
            Files.deleteIfExists(mended());
            mended().toFile().deleteOnExit();
            var path = Files.createTempFile(
                    "scanner",
                    ".sh",
                    PosixFilePermissions.asFileAttribute(Set.copyOf(PosixFilePermissions.fromString("rwx------"))));
            path.toFile().deleteOnExit();
            return Files.writeString(path, """
                            #!/bin/sh
                            grep -q SLOW "$1" && exec sleep 60
                            grep -q BROKEN "$1" && [ ! -e %s ] && exit 2
                            grep -q INFECTED "$1" && exit 1
                            exit 0
                            """.formatted(mended())) + " {file}";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
