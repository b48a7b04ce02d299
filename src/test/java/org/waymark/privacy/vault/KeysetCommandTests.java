package org.waymark.privacy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.platform.StartRefused;

class KeysetCommandTests {
    @TempDir
    private Path folder;

    @Test
    void aKeysetIsMadeOnceAndItsKeysChangeStepByStep() throws Exception {
        String file = folder.resolve("keyset.json").toString();

        assertThat(KeysetCommand.run("new", file)).contains("keys 1");
        assertThat(KeysetCommand.run("add", file)).contains("keys 2");
        assertThat(KeysetCommand.run("promote", file)).contains("keys 2");
        assertThat(KeysetCommand.run("prune", file)).contains("keys 1");
        String kept = Files.readString(Path.of(file));
        assertThatThrownBy(() -> KeysetCommand.run("new", file)).isInstanceOf(StartRefused.class);
        assertThat(Files.readString(Path.of(file))).isEqualTo(kept);
        assertThat(folder.toFile().list()).containsExactly("keyset.json");
    }

    @Test
    void anythingElseSaysHowItIsUsed() {
        assertThatThrownBy(() -> KeysetCommand.run("burn", "x"))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("usage:");
        assertThatThrownBy(KeysetCommand::run).hasMessageStartingWith("usage:");
    }
}
