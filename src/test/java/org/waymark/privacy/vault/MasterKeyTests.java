package org.waymark.privacy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.platform.StartRefused;

class MasterKeyTests {
    private final MasterKey master = MasterKey.generate();
    private final KeysetHandle dataKey = Tink.newKey(PredefinedAeadParameters.AES256_GCM);

    @Test
    void aDataKeyOpensUnderItsOwnNameOnly() throws GeneralSecurityException {
        byte[] wrapped = master.wrap(dataKey, "person/a");

        assertThat(master.unwrap(wrapped, "person/a").equalsKeyset(dataKey)).isTrue();
        assertThatThrownBy(() -> master.unwrap(wrapped, "person/b")).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void anotherKeysetOpensNothing() {
        byte[] wrapped = master.wrap(dataKey, "person/a");

        assertThatThrownBy(() -> MasterKey.generate().unwrap(wrapped, "person/a"))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void whatIsInItsFileFirstStays(@TempDir Path folder) throws Exception {
        var file = new KeysetFile(folder.resolve("keyset.json"));
        file.writeUnlessThere(master);
        file.writeUnlessThere(MasterKey.generate());

        assertThat(file.read()
                        .unwrap(master.wrap(dataKey, "person/a"), "person/a")
                        .equalsKeyset(dataKey))
                .isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileThatHoldsSomethingElseIsRefusedWithoutShowingIt(@TempDir Path folder) throws Exception {
        Path path = Files.writeString(folder.resolve("keyset.json"), "{\"secret\": \"sesame\"}");

        assertThatThrownBy(() -> new KeysetFile(path).read())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("holds no keyset")
                .hasMessageNotContaining("sesame");
    }

    @Test
    void anAddedKeyDoesNotSealBeforeItIsFirstAndTheOldOneStillOpens() throws GeneralSecurityException {
        byte[] before = master.wrap(dataKey, "person/a");
        MasterKey added = master.withAnotherKey();
        MasterKey rotated = added.withLastKeyFirst();

        assertThat(added.primaryId()).isEqualTo(master.primaryId());
        assertThat(rotated.primaryId()).isNotEqualTo(master.primaryId());
        assertThat(rotated.unwrap(before, "person/a").equalsKeyset(dataKey)).isTrue();
        assertThat(added.unwrap(rotated.wrap(dataKey, "person/a"), "person/a").equalsKeyset(dataKey))
                .isTrue();
    }

    @Test
    void withoutOldKeysOnlyTheFirstRemains() {
        MasterKey rotated = master.withAnotherKey().withLastKeyFirst().withoutOldKeys();

        assertThat(rotated.size()).isEqualTo(1);
        assertThatThrownBy(() -> rotated.unwrap(master.wrap(dataKey, "person/a"), "person/a"))
                .isInstanceOf(GeneralSecurityException.class);
    }
}
