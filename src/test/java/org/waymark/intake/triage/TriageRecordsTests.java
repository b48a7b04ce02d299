package org.waymark.intake.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.accounts.People;
import org.waymark.accounts.Person;
import org.waymark.intake.application.Application;
import org.waymark.intake.application.ApplicationMoves;
import org.waymark.intake.application.Applications;
import org.waymark.platform.Role;
import org.waymark.testing.TestClock;
import org.waymark.testing.Visitor;
import org.waymark.testing.WaymarkTest;

/** Remarks and checks of eligibility: sealed, read at the desk, erased with the person. */
@WaymarkTest
class TriageRecordsTests {
    @LocalServerPort
    private int port;

    @Autowired
    private Remarks remarks;

    @Autowired
    private EligibilityChecks checks;

    @Autowired
    private TriageRecords records;

    @Autowired
    private People people;

    @Autowired
    private ApplicationMoves moves;

    @Autowired
    private Applications applications;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient db;

    private DeskCast cast;
    private Person client;
    private Application application;
    private Visitor desk;

    @BeforeEach
    void aRemark() {
        cast = new DeskCast(people, moves, applications, clock);
        client = cast.client("Amara Okafor");
        var priya = cast.staff("Priya Shah", Role.COORDINATOR);
        application = cast.inTriage(client, priya.actor());
        desk = new Visitor(port).signIn(Objects.requireNonNull(priya.email()));
        desk.get(path());
        desk.post(path() + "/remarks", "remark", "Phoned twice, nobody there");
    }

    @Test
    void aRemarkIsReadAtTheDesk() {
        assertThat(desk.get(path()).text())
                .contains("Phoned twice, nobody there")
                .contains("Priya Shah");
        assertThat(desk.post(path() + "/remarks", "remark", "").status()).isEqualTo(422);
    }

    @Test
    void itsWordsAreSealedInTheTable() {
        var words = db.sql("select words from intake.remark where application = :id")
                .param("id", application.id().value())
                .query(byte[].class)
                .single();

        assertThat(new String(words, StandardCharsets.ISO_8859_1)).doesNotContain("Phoned");
    }

    @Test
    void erasingThePersonErasesRemarksAndChecks() {
        desk.post(
                path() + "/accept",
                "version",
                String.valueOf(application.version()),
                "reason",
                "Checked by phone",
                "period",
                "number",
                "number",
                "LDN/321/345/C");
        assertThat(checks.of(application)).hasSize(1);

        assertThat(records.show(client.id())).isEmpty();
        records.erase(client.id());

        assertThat(remarks.of(application.id(), client.id())).isEmpty();
        assertThat(checks.of(application)).isEmpty();
    }

    @Test
    void remarksAreKeptForTheYearsOfTheSetting() {
        records.retain(clock.instant().plus(Duration.ofDays(3 * 365)));
        assertThat(remarks.of(application.id(), client.id())).hasSize(1);

        records.retain(clock.instant().plus(Duration.ofDays(3 * 365 + 2)));
        assertThat(remarks.of(application.id(), client.id())).isEmpty();
    }

    private String path() {
        return "/desk/applications/" + application.id();
    }
}
