package org.waymark.library.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.platform.Actor;
import org.waymark.platform.Installation;
import org.waymark.platform.PersonId;
import org.waymark.platform.Role;
import org.waymark.privacy.audit.AuditLog;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
@Transactional
class SourcedFactsTests {
    private static final Actor ADMINISTRATOR = new Actor(PersonId.next(), "Ada", Set.of(Role.ADMINISTRATOR));

    @Autowired
    private SourcedFacts facts;

    @Autowired
    private JdbcClient db;

    @Autowired
    private AuditLog audit;

    @Autowired
    private Clock clock;

    @Test
    void theDemoShowsWhatNobodyHasTicked() {
        assertThat(facts.shown("samaritans")).contains("116 123");
    }

    @Test
    void aLiveUnitShowsAFactOnlyWhileItIsTicked() {
        var live = new SourcedFacts(db, clock, new Installation(false, Instant.EPOCH), audit);
        assertThat(live.shown("samaritans")).isEmpty();

        live.tick("samaritans", 1, ADMINISTRATOR);
        assertThat(live.shown("samaritans")).contains("116 123");

        live.untick("samaritans", ADMINISTRATOR);
        assertThat(live.shown("samaritans")).isEmpty();
    }

    @Test
    void aChangedFactHasToBeTickedAgain() {
        var live = new SourcedFacts(db, clock, new Installation(false, Instant.EPOCH), audit);
        live.tick("shout", 1, ADMINISTRATOR);

        live.change("shout", 1, "85259", "https://example.test", LocalDate.of(2026, 11, 1), ADMINISTRATOR);

        assertThat(live.shown("shout")).isEmpty();
        assertThat(live.tick("shout", 1, ADMINISTRATOR))
                .as("a tick on what she saw before")
                .isFalse();
        assertThat(live.tick("shout", 2, ADMINISTRATOR)).isTrue();
    }

    @Test
    void theListOfSourcesAndTheProgramSayTheSame() throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = Files.newBufferedReader(Path.of("docs/content/sources.csv"));
                var rows = format.parse(reader)) {
            var listed = rows.stream()
                    .filter(row -> row.get("ticked_in_program").equals("yes"))
                    .toList();
            assertThat(listed).hasSameSizeAs(facts.all());
            assertThat(listed)
                    .allSatisfy(row -> assertThat(facts.find(row.get("code"))).hasValueSatisfying(fact -> {
                        assertThat(fact.name()).isEqualTo(row.get("fact"));
                        assertThat(fact.value()).isEqualTo(row.get("value"));
                        assertThat(fact.source()).isEqualTo(row.get("source"));
                        assertThat(fact.sourceDay()).isEqualTo(LocalDate.parse(row.get("source_date")));
                    }));
        }
    }
}
