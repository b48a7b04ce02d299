package org.waymark.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.testing.Invented;
import org.waymark.testing.TestClock;

/**
 * A client without scripts goes the whole way, and everybody writes the same private sentence wherever they can. It is
 * then in no table, in no file of the database and in no line of the log.
 */
@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrivateWordsTests {
    private static final String WORDS = "I wept behind the linen store before the night shift";

    /** Stored as it is, so that the search can be seen to find what is there. */
    private static final String NAME = "Quintessa Plainly";

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private Environment settings;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeAll
    void everybodyWritesTheSentence() {
        log.start();
        root().addAppender(log);
        ours().setLevel(Level.DEBUG);
        try (var way = new ClientWay(
                port,
                new TestMoments(clock),
                Tab.withoutScripts(port),
                ClientWay.Coach.IMRAN_QURESHI,
                NAME,
                Invented.email(NAME),
                WORDS)) {
            way.checksWhetherSheIsEligible();
            way.signsInByTheMailedLink();
            way.applies();
            way.worriesTheCoordinator();
            way.answersAQuestionOfTheCoordinator();
            way.isAccepted();
            way.getsACoach();
            way.acceptsTheAgreement();
            way.books();
            way.movesItLateWithAReason();
            way.meetsHerCoach();
        }
    }

    @AfterAll
    void stopReadingTheLog() {
        root().detachAppender(log);
        ours().setLevel(null);
    }

    @Test
    void noTableHoldsThem() {
        assertThat(columnsWith(NAME)).contains("accounts.person");
        assertThat(columnsWith(WORDS)).isEmpty();
    }

    @Test
    void noFileOfTheDatabaseHoldsThem() throws IOException {
        database().sql("checkpoint").update();
        assertThat(filesWith(NAME)).isNotEmpty();
        assertThat(filesWith(WORDS)).isEmpty();
    }

    @Test
    void noLineOfTheLogHoldsThem() {
        assertThat(List.copyOf(log.list))
                .extracting(ILoggingEvent::getFormattedMessage)
                .noneMatch(line -> line.contains(WORDS));
    }

    /** The tables with a row that holds these words as text, or as bytes within a column of bytes. */
    private List<String> columnsWith(String words) {
        var found = new ArrayList<String>();
        var hex = HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_8));
        for (var table : tables()) {
            var rows = database()
                    .sql("select count(*) from " + table + " t where position(:words in t::text) > 0"
                            + " or position(:hex in t::text) > 0")
                    .param("words", words)
                    .param("hex", hex)
                    .query(Long.class)
                    .single();
            if (rows > 0) {
                found.add(table);
            }
        }
        return found;
    }

    private List<String> tables() {
        return database().sql("""
                select format('%I.%I', schemaname, tablename) from pg_tables
                where schemaname not in ('pg_catalog', 'information_schema')
                """).query(String.class).list();
    }

    /** Tables, indexes and the write-ahead log of the tests' own server. */
    private List<Path> filesWith(String words) throws IOException {
        var folder = Path.of(
                database().sql("show data_directory").query(String.class).single());
        var found = new ArrayList<Path>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words)) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private JdbcClient database() {
        var source = new PGSimpleDataSource();
        source.setUrl(
                "jdbc:" + settings.getRequiredProperty("waymark.database.url").replaceFirst("//[^@]*@", "//"));
        source.setUser("postgres");
        source.setPassword("unused");
        return JdbcClient.create(source);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    private static Logger ours() {
        return (Logger) LoggerFactory.getLogger("org.waymark");
    }
}
