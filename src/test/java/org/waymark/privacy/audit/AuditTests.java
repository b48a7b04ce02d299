package org.waymark.privacy.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.platform.Actor;
import org.waymark.platform.Ids;
import org.waymark.platform.PersonId;
import org.waymark.platform.Role;
import org.waymark.privacy.audit.AuditFinding.Kind;
import org.waymark.testing.PristineWaymarkTest;
import org.waymark.testing.TestClock;

@PristineWaymarkTest
class AuditTests {
    private static final Actor JOE = new Actor(PersonId.next(), "Joe Bell", Set.of(Role.COACH, Role.COORDINATOR));
    private static final Actor PRIYA = new Actor(PersonId.next(), "Priya Nair", Set.of(Role.LEAD));

    @Autowired
    private AuditLog audit;

    @Autowired
    private AuditSeals seals;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DataSource connections;

    @Autowired
    private TestClock clock;

    private final PersonId amara = PersonId.next();

    @BeforeEach
    void sealWhatIsThere() {
        seals.run();
    }

    /** So that one test's tampering isn't another's finding. */
    @AfterEach
    void emptyTheAudit() throws SQLException {
        asOwner("""
                alter table privacy.audit_seal_entry disable trigger append_only;
                alter table privacy.audit_seal disable trigger append_only;
                alter table privacy.audit_entry disable trigger append_only;
                truncate privacy.audit_seal_entry, privacy.audit_seal, privacy.audit_entry;
                alter table privacy.audit_seal_entry enable trigger append_only;
                alter table privacy.audit_seal enable trigger append_only;
                alter table privacy.audit_entry enable trigger append_only
                """);
    }

    @Test
    void aClientSeesWhoOpenedHerRecordCoachesByNameOthersByRole() {
        UUID application = Ids.next();
        audit.opened(PRIYA, amara, "your application", application);
        clock.advance(Duration.ofHours(1));
        audit.opened(JOE, amara, "your application", application);
        clock.advance(Duration.ofHours(1));
        audit.opened(JOE, Role.COACH, amara, "your appointment", Ids.next());
        audit.opened(new Actor(amara, "Amara", Set.of(Role.CLIENT)), amara, "your application", application);
        audit.did(PRIYA, "searched", amara, "application", application);
        audit.opened(PRIYA, PersonId.next(), "your application", Ids.next());

        assertThat(audit.openingsOf(amara))
                .extracting(opening -> opening.by(_ -> "Joe Bell"), Opening::what, Opening::at)
                .containsExactly(
                        tuple("Joe Bell (coach)", "your appointment", clock.instant()),
                        tuple("Coordinator", "your application", clock.instant().minus(Duration.ofHours(1))),
                        tuple(
                                "Service lead",
                                "your application",
                                clock.instant().minus(Duration.ofHours(2))));
    }

    @Test
    void anEntryGoesWithItsTransaction() {
        transaction.executeWithoutResult(status -> {
            audit.opened(PRIYA, amara, "your application", Ids.next());
            status.setRollbackOnly();
        });

        assertThat(audit.openingsOf(amara)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update privacy.audit_entry set what = 'x'",
                "delete from privacy.audit_entry",
                "truncate privacy.audit_entry cascade",
                "update privacy.audit_seal set entries = 0",
                "delete from privacy.audit_seal_entry",
                "alter table privacy.audit_entry disable trigger append_only",
                "drop trigger append_only on privacy.audit_entry",
            })
    void theApplicationsRoleCannotChangeIt(String sql) {
        audit.opened(PRIYA, amara, "your application", Ids.next());
        seals.run();

        assertThatThrownBy(() -> db.sql(sql).update()).isInstanceOf(DataAccessException.class);
        assertThat(seals.verify()).isEmpty();
    }

    @Test
    void untouchedSealsHold() {
        for (int batch = 0; batch < 3; batch++) {
            audit.opened(PRIYA, amara, "your application", Ids.next());
            audit.did(PRIYA, "accepted", amara, "application", Ids.next());
            seals.run();
            seals.run();
        }
        audit.did(Actor.waymark(), "let go", null, "draft", Ids.next());

        assertThat(seals.verify()).isEmpty();
        assertThat(count("privacy.audit_seal")).isEqualTo(3);
        assertThat(count("privacy.audit_seal_entry")).isEqualTo(6);
    }

    @Test
    void anEntryThatCommitsLateIsSealedLater() throws Exception {
        try (Connection slow = connections.getConnection()) {
            slow.setAutoCommit(false);
            new AuditLog(JdbcClient.create(new SingleConnectionDataSource(slow, true)), clock)
                    .opened(PRIYA, amara, "your application", Ids.next());
            audit.opened(JOE, amara, "your application", Ids.next());
            seals.run();
            slow.commit();
            slow.setAutoCommit(true);
        }
        seals.run();

        assertThat(count("privacy.audit_seal_entry")).isEqualTo(2);
        assertThat(seals.verify()).isEmpty();
    }

    @Test
    void aChangedEntryIsFound() throws SQLException {
        UUID changed = sealedEntries();

        tamper("audit_entry", "update privacy.audit_entry set acting_role = 'CLIENT' where id = '" + changed + "'");

        assertThat(seals.verify()).containsExactly(new AuditFinding(Kind.ENTRY_CHANGED, 1, changed));
    }

    @Test
    void aRemovedEntryIsFound() throws SQLException {
        UUID removed = sealedEntries();

        asOwner("""
                alter table privacy.audit_seal_entry drop constraint audit_seal_entry_entry_id_fkey;
                alter table privacy.audit_entry disable trigger append_only;
                delete from privacy.audit_entry where id = '%s';
                alter table privacy.audit_entry enable trigger append_only
                """.formatted(removed));

        assertThat(seals.verify()).containsExactly(new AuditFinding(Kind.ENTRY_REMOVED, 1, removed));
    }

    @Test
    void anEntryRemovedTogetherWithItsHashBreaksTheSeal() throws SQLException {
        UUID removed = sealedEntries();

        tamper("audit_seal_entry", "delete from privacy.audit_seal_entry where entry_id = '" + removed + "'");
        tamper("audit_entry", "delete from privacy.audit_entry where id = '" + removed + "'");

        assertThat(seals.verify()).containsExactly(new AuditFinding(Kind.SEAL_BROKEN, 1, null));
    }

    @Test
    void anEntryPutInLaterIsFound() throws SQLException {
        sealedEntries();
        UUID inserted = Ids.next();

        asOwner("""
                insert into privacy.audit_entry (id, at, actor_id, acting_role, action, what, what_id, recorded_at)
                select '%s', at, actor_id, acting_role, action, what, what_id, recorded_at - interval '3 days'
                from privacy.audit_entry limit 1
                """.formatted(inserted));
        seals.run();

        assertThat(seals.verify()).containsExactly(new AuditFinding(Kind.ENTRY_INSERTED, 0, inserted));
    }

    @Test
    void aSealThatWasTakenOutIsMissed() throws SQLException {
        sealedEntries();
        sealedEntries();

        tamper("audit_seal_entry", "delete from privacy.audit_seal_entry where seal = 1");
        tamper("audit_seal", "delete from privacy.audit_seal where number = 1");

        assertThat(seals.verify()).contains(new AuditFinding(Kind.SEAL_BROKEN, 2, null));
    }

    /** Two entries under a seal; gives the id of one. */
    private UUID sealedEntries() {
        audit.opened(PRIYA, amara, "your application", Ids.next());
        audit.opened(JOE, amara, "your application", Ids.next());
        seals.run();
        return db.sql("select id from privacy.audit_entry order by id desc limit 1")
                .query(UUID.class)
                .single();
    }

    private long count(String table) {
        return db.sql("select count(*) from " + table).query(Long.class).single();
    }

    private void tamper(String table, String sql) throws SQLException {
        asOwner("""
                alter table privacy.%1$s disable trigger append_only;
                %2$s;
                alter table privacy.%1$s enable trigger append_only
                """.formatted(table, sql));
    }

    /** What somebody with the database's own password can do. */
    private void asOwner(String sql) throws SQLException {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("reset role");
            statement.execute(sql);
            statement.execute("set role waymark_app");
        }
    }
}
