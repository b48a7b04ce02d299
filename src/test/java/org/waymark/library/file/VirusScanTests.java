package org.waymark.library.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VirusScanTests {
    @TempDir
    private Path folder;

    @Test
    void whatTheScannerSaysCounts() throws IOException {
        var byPath = command("grep -q EICAR \"$1\" && exit 1; exit 0") + " {file}";
        var byInput = command("grep -q EICAR && exit 1; exit 0");
        for (var command : new String[] {byPath, byInput}) {
            var scan = new VirusScan(command, Duration.ofSeconds(20));
            assertThat(scan.ask(file("harmless"))).isEqualTo(VirusScan.Answer.CLEAN);
            assertThat(scan.ask(file("an EICAR test"))).isEqualTo(VirusScan.Answer.INFECTED);
        }
    }

    @Test
    void aScannerThatFailsHangsOrIsMissingSaysNothing() throws IOException {
        assertThat(new VirusScan(command("exit 2"), Duration.ofSeconds(20)).ask(file("x")))
                .isEqualTo(VirusScan.Answer.NONE);
        assertThat(new VirusScan(command("sleep 60"), Duration.ofMillis(200)).ask(file("x")))
                .isEqualTo(VirusScan.Answer.NONE);
        assertThat(new VirusScan("/no/such/scanner", Duration.ofSeconds(5)).ask(file("x")))
                .isEqualTo(VirusScan.Answer.NONE);
    }

    @Test
    void theScannerIsNoShellAndIsToldNoSecrets() throws IOException {
        var marker = folder.resolve("marker");
        var scan = new VirusScan(
                command("! env | grep -qvE '^(PATH|HOME|LANG|TMPDIR|PWD|OLDPWD|SHLVL|_)='") + " ; touch " + marker,
                Duration.ofSeconds(20));

        assertThat(scan.ask(file("x"))).isEqualTo(VirusScan.Answer.CLEAN);
        assertThat(marker).doesNotExist();
    }

    @Test
    void withoutAScannerNothingIsAsked() {
        assertThat(new VirusScan("  ", Duration.ofSeconds(1)).isSet()).isFalse();
    }

    @Test
    void whileAScannerIsSetOnlyWhatIsCleanIsPublic() {
        assertThat(ScanState.values())
                .filteredOn(state -> state.mayBePublic(true))
                .containsExactly(ScanState.CLEAN);
        assertThat(ScanState.values())
                .filteredOn(state -> state.mayBePublic(false))
                .containsExactly(ScanState.NOT_SCANNED, ScanState.PENDING, ScanState.CLEAN);
    }

    private String command(String script) throws IOException {
        var path = Files.createTempFile(
                folder,
                "scan",
                ".sh",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        return Files.writeString(path, "#!/bin/sh\n" + script + "\n").toString();
    }

    private Path file(String words) throws IOException {
        return Files.write(Files.createTempFile(folder, "file", ""), words.getBytes(UTF_8));
    }
}
