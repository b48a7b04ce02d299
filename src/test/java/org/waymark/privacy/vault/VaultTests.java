package org.waymark.privacy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.platform.Ids;
import org.waymark.platform.PersonId;
import org.waymark.platform.StartRefused;
import org.waymark.testing.FreshDatabase;
import org.waymark.testing.TestClock;

class VaultTests {
    private static final String WORDS = "I am not sure that surgery is for me. Żółć 🌿";

    private static FreshDatabase database;
    private static JdbcClient db;
    private static TransactionTemplate transaction;

    private final TestClock clock = new TestClock();
    private static final MasterKey MASTER = MasterKey.generate();
    private final Vault vault = node(MASTER);
    private final PersonId amara = PersonId.next();
    private final Place place = new Place("test.words", Ids.next());

    @BeforeAll
    static void makeDatabase() {
        database = FreshDatabase.create();
        var connections = database.asOwner();
        db = JdbcClient.create(connections);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(connections));
    }

    @AfterAll
    static void dropDatabase() {
        database.close();
    }

    /** A program of its own on the same database, with nothing in its memory. */
    private Vault node(MasterKey master) {
        return new Vault(new PersonKeys(db, clock, master), new ServiceKeys(db, clock, master));
    }

    @Test
    void wordsOpenAgainOnEveryNode() {
        byte[] sealed = vault.seal(amara, place, WORDS);

        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("surgery");
        assertThat(vault.open(amara, place, sealed)).isEqualTo(WORDS);
        assertThat(node(MASTER).open(amara, place, sealed)).isEqualTo(WORDS);
    }

    @Test
    void wordsThatWereMovedOrChangedDoNotOpen() {
        byte[] sealed = vault.seal(amara, place, WORDS);
        PersonId joe = PersonId.next();
        vault.seal(joe, place, "x");
        byte[] changed = sealed.clone();
        changed[changed.length - 1] ^= 1;

        assertThatThrownBy(() -> vault.open(amara, new Place("test.words", Ids.next()), sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault.open(amara, new Place("test.other", place.row()), sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault.open(joe, place, sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault.open(amara, place, changed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("surgery");
    }

    @Test
    void wordsOfNobodyOpenInTheirPlaceOnly() {
        byte[] sealed = vault.sealUnheld(place, WORDS);

        assertThat(node(MASTER).openUnheld(place, sealed)).isEqualTo(WORDS);
        assertThatThrownBy(() -> vault.openUnheld(new Place("test.words", Ids.next()), sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aDestroyedKeyErasesAndIsNeverReplaced() {
        byte[] sealed = vault.seal(amara, place, WORDS);

        vault.destroyKey(amara);

        assertThat(vault.open(amara, place, sealed)).isEqualTo(Vault.ERASED);
        assertThat(node(MASTER).open(amara, place, sealed)).isEqualTo(Vault.ERASED);
        assertThatThrownBy(() -> vault.seal(amara, place, "again")).hasMessageContaining("destroyed");
    }

    @Test
    void aDestructionThatIsRolledBackErasesNothing() {
        byte[] sealed = vault.seal(amara, place, WORDS);

        transaction.executeWithoutResult(status -> {
            vault.destroyKey(amara);
            assertThat(vault.open(amara, place, sealed)).isEqualTo(Vault.ERASED);
            status.setRollbackOnly();
        });

        assertThat(vault.open(amara, place, sealed)).isEqualTo(WORDS);
    }

    @Test
    void aKeyOfARolledBackTransactionIsForgotten() {
        transaction.executeWithoutResult(status -> {
            vault.seal(amara, place, "never kept");
            vault.seal(amara, place, "never kept either");
            status.setRollbackOnly();
        });

        byte[] sealed = vault.seal(amara, place, WORDS);

        assertThat(node(MASTER).open(amara, place, sealed)).isEqualTo(WORDS);
    }

    @Test
    void twoWhoSealFirstAtOnceShareOneKey() throws Exception {
        var bothReady = new CountDownLatch(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            Future<byte[]> one = threads.submit(() -> sealWhenReady(bothReady));
            Future<byte[]> other = threads.submit(() -> sealWhenReady(bothReady));

            Vault later = node(MASTER);
            assertThat(later.open(amara, place, one.get())).isEqualTo(WORDS);
            assertThat(later.open(amara, place, other.get())).isEqualTo(WORDS);
        }
    }

    private byte[] sealWhenReady(CountDownLatch ready) {
        Vault node = node(MASTER);
        return transaction.<byte[]>execute(_ -> {
            ready.countDown();
            try {
                ready.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return node.seal(amara, place, WORDS);
        });
    }

    @Test
    void afterARotationTheOldKeyCanGo() {
        try (FreshDatabase own = FreshDatabase.create()) {
            var connections = own.asOwner();
            var jdbc = JdbcClient.create(connections);
            var transactions = new TransactionTemplate(new DataSourceTransactionManager(connections));
            MasterKey old = MasterKey.generate();
            var before = new Vault(new PersonKeys(jdbc, clock, old), new ServiceKeys(jdbc, clock, old));
            byte[] sealed = before.seal(amara, place, WORDS);
            byte[] unheld = before.sealUnheld(place, WORDS);

            MasterKey rotated = old.withAnotherKey().withLastKeyFirst();
            new KeyRotation(new PersonKeys(jdbc, clock, rotated), new ServiceKeys(jdbc, clock, rotated), transactions)
                    .run();

            MasterKey pruned = rotated.withoutOldKeys();
            var after = new Vault(new PersonKeys(jdbc, clock, pruned), new ServiceKeys(jdbc, clock, pruned));
            assertThat(after.open(amara, place, sealed)).isEqualTo(WORDS);
            assertThat(after.openUnheld(place, unheld)).isEqualTo(WORDS);
        }
    }

    @Test
    void anotherKeysetRefusesToStart() {
        node(MASTER);

        assertThatThrownBy(() -> node(MasterKey.generate()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("WAYMARK_KEYSET");
    }

    @Test
    void aSignatureHoldsForItsPurposeUntilItsEnd() {
        var signer = new Signer(new ServiceKeys(db, clock, MASTER), clock);
        Instant until = clock.instant().plus(Duration.ofHours(2));
        String signed = signer.sign("eligibility", "{\"grade\":\"F2\"}", until);

        assertThat(signed).matches("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");
        assertThat(signer.verify("eligibility", signed)).contains("{\"grade\":\"F2\"}");
        assertThat(signer.verify("change", signed)).isEmpty();
        clock.set(until.minusMillis(1));
        assertThat(signer.verify("eligibility", signed)).isPresent();
        clock.set(until);
        assertThat(signer.verify("eligibility", signed)).isEmpty();
        assertThat(signer.verify("change", signer.sign("change", "for good"))).contains("for good");
    }

    @Test
    void whatWasNotSignedHereIsRefused() {
        var signer = new Signer(new ServiceKeys(db, clock, MASTER), clock);
        String signed = signer.sign("change", "appointment 1");
        String other = signer.sign("change", "appointment 2");
        String swapped = other.substring(0, other.indexOf('.')) + signed.substring(signed.indexOf('.'));

        for (String wrong : new String[] {"", ".", "a.b", "ä.ö", signed + "A", swapped, signed.substring(1)}) {
            assertThat(signer.verify("change", wrong)).as(wrong).isEqualTo(Optional.empty());
        }
    }
}
