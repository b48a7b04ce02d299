package org.waymark.intake.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.intake.eligibility.EligibilityAnswers;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
class ApplicationsHeldTests extends AClientAndACoordinator {
    @Autowired
    private ApplicationsHeld held;

    @Test
    void aClientReadsHerOwnAnswersAndNobodyElses() {
        applicants.accepted(amara, coordinator);
        var other = applicants.client("Chidi Other");

        assertThat(held.show(amara.person()))
                .anySatisfy(record -> assertThat(record.fields()).containsEntry("In your words", Applicants.PRIVATE));
        assertThat(held.show(other.person())).isEmpty();
    }

    @Test
    void reasonsNotedByCoordinatorsAreNotInTheDownload() {
        var reading = applicants.inTriage(amara, coordinator);
        var closed = moves.signpost(reading.id(), reading.version(), "Your region helps", coordinator)
                .now();
        moves.reopen(closed.id(), closed.version(), "An internal reason", coordinator);

        assertThat(held.show(amara.person()).toString())
                .contains("Your region helps")
                .doesNotContain("An internal reason");
    }

    @Test
    void erasingTakesOutOnePersonOnly() {
        var application = applicants.accepted(amara, coordinator);
        var other = applicants.client("Chidi Other");
        applicants.accepted(other, coordinator);

        held.erase(amara.person());
        held.erase(amara.person());

        assertThat(held.show(amara.person())).isEmpty();
        assertThat(rowsOf(application)).isZero();
        assertThat(held.show(other.person())).isNotEmpty();
    }

    @Test
    void draftsAndOldApplicationsGoByThemselves() {
        applications.begin(amara, EligibilityAnswers.none());
        var closed = applicants.client("Bola Closed");
        var reading = applicants.inTriage(closed, coordinator);
        moves.signpost(reading.id(), reading.version(), "Elsewhere", coordinator);
        var kept = applicants.client("Dana Accepted");
        applicants.accepted(kept, coordinator);

        held.retain(clock.instant().plus(Duration.ofDays(91)));
        assertThat(held.show(amara.person())).isEmpty();
        assertThat(held.show(closed.person())).isNotEmpty();

        held.retain(clock.instant().plus(Duration.ofDays(2 * 366)));
        assertThat(held.show(closed.person())).isEmpty();
        assertThat(held.show(kept.person())).isNotEmpty();

        held.retain(clock.instant().plus(Duration.ofDays(6 * 366)));
        assertThat(held.show(kept.person())).isEmpty();
    }

    @Test
    void noTableHoldsThePrivateWordsInPlain() {
        var reading = applicants.inTriage(amara, coordinator);
        moves.requestInformation(reading.id(), reading.version(), "E " + Applicants.PRIVATE, coordinator);
        applications.answerRequest(reading.id(), "F " + Applicants.PRIVATE, amara);
        applications.withdraw(reading.id(), "G " + Applicants.PRIVATE, amara);
        var hex = hex(Applicants.PRIVATE);
        var base64 = Base64.getEncoder()
                .withoutPadding()
                .encodeToString(Applicants.PRIVATE.getBytes(StandardCharsets.UTF_8));

        for (var table : tables()) {
            var found = db.sql(
                            "select count(*) from %s t where t::text like :plain or t::text like :hex or t::text like :base"
                                    .formatted(table))
                    .param("plain", "%" + Applicants.PRIVATE + "%")
                    .param("hex", "%" + hex + "%")
                    .param("base", "%" + base64.substring(0, base64.length() - 2) + "%")
                    .query(Integer.class)
                    .single();
            assertThat(found).as(table).isZero();
        }
    }

    private List<String> tables() {
        return db.sql("""
                select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables
                where schemaname not in ('pg_catalog', 'information_schema')
                and has_table_privilege(quote_ident(schemaname) || '.' || quote_ident(tablename), 'select')
                """).query(String.class).list();
    }

    private int rowsOf(Application application) {
        return db.sql("""
                select (select count(*) from intake.application where id = :id)
                     + (select count(*) from intake.answers where application = :id)
                     + (select count(*) from intake.history where application = :id)
                     + (select count(*) from intake.reply_clock where application = :id)
                     + (select count(*) from intake.programme_period where client = :client)
                """)
                .param("id", application.id().value())
                .param("client", application.client().value())
                .query(Integer.class)
                .single();
    }

    private static String hex(String words) {
        var hex = new StringBuilder();
        for (var each : words.getBytes(StandardCharsets.UTF_8)) {
            hex.append(String.format("%02x", each));
        }
        return hex.toString();
    }
}
