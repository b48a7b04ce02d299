package org.waymark.privacy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.platform.Installation;
import org.waymark.platform.StartRefused;
import org.waymark.testing.FreshDatabase;
import org.waymark.testing.TestClock;

class VaultConfigurationTests {
    private static final String NOT_GIVEN = "";
    private static final String EMBEDDED = "";
    private static final String OUTSIDE = "postgresql://db.unit.test/waymark";

    @TempDir
    private Path folder;

    private final Clock clock = new TestClock();
    private final FreshDatabase database = FreshDatabase.create();

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void anEmbeddedDatabaseGetsAKeysetThatStays() {
        MasterKey first = live(NOT_GIVEN, EMBEDDED);
        use(first);

        use(live(NOT_GIVEN, EMBEDDED));
        assertThat(folder.resolve("keyset.json")).exists();
    }

    @Test
    void aLostKeysetIsNotReplaced() {
        use(MasterKey.generate());

        assertThatThrownBy(() -> live(NOT_GIVEN, EMBEDDED))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("is missing");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anotherDatabaseNeedsAKeysetInLiveUse() {
        assertThatThrownBy(() -> live(NOT_GIVEN, OUTSIDE))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("bin/keyset new");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aKeysetIsGivenAsFileOrAsItself() {
        var file = new KeysetFile(folder.resolve("elsewhere.json"));
        MasterKey master = file.writeUnlessThere(MasterKey.generate());
        use(master);

        use(live(file.path().toString(), OUTSIDE));
        use(live(master.json(), OUTSIDE));
    }

    @Test
    void aWrongOneIsToldInOneLine() {
        use(MasterKey.generate());

        assertThatThrownBy(() -> live(folder.resolve("none.json").toString(), OUTSIDE))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("isn't there");
        assertThatThrownBy(() -> live("{}", OUTSIDE))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("holds no keyset");
        assertThatThrownBy(() -> use(live(MasterKey.generate().json(), OUTSIDE)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("isn't the one");
    }

    @Test
    void aDemonstrationMakesItsOwnOnAnyDatabase() {
        use(keyset(NOT_GIVEN, OUTSIDE, true));

        assertThat(folder.resolve("keyset.json")).exists();
    }

    private MasterKey live(String given, String outside) {
        return keyset(given, outside, false);
    }

    private MasterKey keyset(String given, String outside, boolean demo) {
        return new VaultConfiguration()
                .masterKey(given, folder, outside, new Installation(demo, TestClock.START), database.jdbc());
    }

    /** What a start does with it. */
    private void use(MasterKey master) {
        assertThat(new ServiceKeys(database.jdbc(), clock, master).unheld()).isNotNull();
    }
}
