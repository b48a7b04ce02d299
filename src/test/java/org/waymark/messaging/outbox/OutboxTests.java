package org.waymark.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.messaging.calendar.Attendee;
import org.waymark.messaging.calendar.CalendarEntry;
import org.waymark.messaging.calendar.Invitations;
import org.waymark.platform.Ids;
import org.waymark.platform.PersonId;
import org.waymark.platform.Settings;
import org.waymark.testing.PristineWaymarkTest;
import org.waymark.testing.TestClock;

/** The outbox against a real mail server. */
@PristineWaymarkTest
@Import(OutboxTests.Feature.class)
class OutboxTests {
    private static final PersonId AMARA = PersonId.next();

    @Autowired
    private Messages messages;

    @Autowired
    private Writing writing;

    @Autowired
    private Settings settings;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient db;

    @Autowired
    private MessageData data;

    @Autowired
    private Things things;

    @Autowired
    private SendLog sendLog;

    private GreenMail server = started(0);
    private int port = server.getSmtp().getPort();
    private Pump pump;
    private Outbox outbox;

    @BeforeEach
    void connect() {
        db.sql("delete from messaging.message").update();
        clock.reset();
        pump = pumpTo(port);
        outbox = new Outbox(messages, pump, clock);
    }

    @AfterEach
    void disconnect() throws InterruptedException {
        pump.stop();
        server.stop();
    }

    private static GreenMail started(int port) {
        var server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"))
                .withConfiguration(new GreenMailConfiguration().withDisabledAuthentication());
        server.start();
        return server;
    }

    private Pump pumpTo(int port) {
        var sender = SmtpAddress.parse("smtp://127.0.0.1:" + port).sender();
        return new Pump(messages, writing, new SmtpDelivery(sender), settings, transaction, clock);
    }

    @Test
    void aCommittedHappeningIsSentAtOnceWithTwinsAndItsOwnMessageId() throws Exception {
        UUID thing = things.make();

        transaction.executeWithoutResult(_ -> outbox.post(booked(thing)));

        assertThat(server.waitForIncomingEmail(10_000, 1)).isTrue();
        MimeMessage mail = server.getReceivedMessages()[0];
        String messageId = db.sql("select message_id from messaging.message")
                .query(String.class)
                .single();
        assertThat(mail.getMessageID()).isEqualTo(messageId).endsWith("@waymark.test>");
        assertThat(mail.getSubject()).isEqualTo("Your appointment");
        assertThat(mail.getFrom()[0].toString()).isEqualTo("Waymark <waymark@waymark.test>");
        assertThat(mail.getAllRecipients()[0].toString()).contains("amara@people.test");
        assertThat(mail.getSentDate().toInstant()).isEqualTo(TestClock.START);
        var twins = (MimeMultipart) mail.getContent();
        assertThat(twins.getContentType()).startsWith("multipart/alternative");
        for (int twin = 0; twin < 2; twin++) {
            assertThat((String) twins.getBodyPart(twin).getContent())
                    .contains("Dear Amara,")
                    .contains("http://waymark.test/my/things/" + thing)
                    .contains("You booked it")
                    .contains("call 999");
        }
        assertThat((String) twins.getBodyPart(1).getContent())
                .contains("5 &lt; 6")
                .doesNotContain("<img");
    }

    @Test
    void anInvitationTravelsAsATwinAndAsAFile() throws Exception {
        UUID thing = things.make();

        outbox.post(Happening.now("test.invited", "invited/" + thing, AMARA, thing));
        pump.run();

        var all = (MimeMultipart) server.getReceivedMessages()[0].getContent();
        var twins = (MimeMultipart) all.getBodyPart(0).getContent();
        assertThat(twins.getCount()).isEqualTo(3);
        assertThat(twins.getBodyPart(2).getContentType())
                .startsWith("text/calendar")
                .contains("method=REQUEST");
        assertThat(all.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
        String file = new String(all.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(file).contains("BEGIN:VCALENDAR\r\n", "METHOD:REQUEST\r\n");
    }

    @Test
    void aRolledBackTransactionSendsNothing() {
        UUID thing = things.make();

        transaction.executeWithoutResult(status -> {
            outbox.post(booked(thing));
            status.setRollbackOnly();
        });
        pump.run();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(states()).isEmpty();
    }

    @Test
    void theSameHappeningPostedTwiceIsOneMessage() {
        UUID thing = things.make();

        outbox.post(booked(thing));
        pump.run();
        outbox.post(booked(thing));
        pump.run();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void whatIsNoLongerTrueIsDropped() {
        UUID thing = things.make();
        outbox.post(Happening.later("test.booked", "remind/" + thing, AMARA, thing, inHours(24)));
        things.cancel(thing);

        clock.set(inHours(24));
        pump.run();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(states()).containsExactly("DROPPED");
    }

    @Test
    void aReminderWaitsForItsTime() {
        UUID thing = things.make();
        outbox.post(Happening.later("test.booked", "remind/" + thing, AMARA, thing, inHours(24)));

        clock.set(inHours(24).minusMillis(1));
        pump.run();
        assertThat(server.getReceivedMessages()).isEmpty();

        clock.set(inHours(24));
        pump.run();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aServerThatIsDownForAnHourLosesNothingAndDoublesNothing() {
        server.stop();
        List<UUID> all = IntStream.range(0, 8).mapToObj(_ -> things.make()).toList();
        all.subList(0, 6).forEach(thing -> transaction.executeWithoutResult(_ -> outbox.post(booked(thing))));
        for (int minute = 0; minute < 60; minute++) {
            pump.run();
            clock.advance(Duration.ofMinutes(1));
        }
        assertThat(states()).hasSize(6).containsOnly("WAITING");

        server = started(port);
        all.subList(6, 8).forEach(thing -> transaction.executeWithoutResult(_ -> outbox.post(booked(thing))));
        for (int minute = 0; minute < 10; minute++) {
            pump.run();
            clock.advance(Duration.ofMinutes(1));
        }

        assertThat(states()).hasSize(8).containsOnly("SENT");
        assertThat(messageIdsReceived()).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    void twoPumpsAtOnceSendEachMessageOnce() throws Exception {
        for (int message = 0; message < 30; message++) {
            messages.add(booked(things.make()), clock.instant());
        }
        Pump other = pumpTo(port);

        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(pump::run);
            var two = threads.submit(other::run);
            one.get();
            two.get();
        } finally {
            other.stop();
        }

        assertThat(states()).hasSize(30).containsOnly("SENT");
        assertThat(messageIdsReceived()).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void anAddressThatIsRefusedForGoodFailsAtOnceAndCanBeTriedAgain() throws Exception {
        UUID thing = things.make();
        messages.add(booked(thing), clock.instant());

        try (var refusing = new RefusingServer("550 no such person")) {
            Pump refused = pumpTo(refusing.port());
            refused.run();
            refused.stop();
        }
        assertThat(states()).containsExactly("FAILED");
        assertThat(problem()).isEqualTo("The mail server refused the address (550)");

        UUID id = db.sql("select id from messaging.message").query(UUID.class).single();
        assertThat(sendLog.tryAgain(id, clock.instant())).isTrue();
        assertThat(sendLog.tryAgain(id, clock.instant())).isFalse();
        pump.run();
        assertThat(messageIdsReceived()).hasSize(1);
    }

    @Test
    void anAddressThatIsRefusedForNowIsTriedForThreeDays() throws Exception {
        messages.add(booked(things.make()), clock.instant());

        try (var refusing = new RefusingServer("451 try again later")) {
            Pump refused = pumpTo(refusing.port());
            Instant end = clock.instant().plus(Duration.ofDays(3));
            while (clock.instant().isBefore(end)) {
                refused.run();
                assertThat(states()).containsExactly("WAITING");
                clock.advance(Duration.ofHours(1));
            }
            clock.advance(Duration.ofHours(1));
            refused.run();
            refused.stop();
        }

        assertThat(states()).containsExactly("FAILED");
        assertThat(problem()).contains("451");
    }

    @Test
    void aMessageThatCannotBeWrittenDoesNotHoldUpTheOthers() {
        UUID thing = things.make();
        messages.add(Happening.now("test.broken", "broken/" + thing, AMARA, thing), clock.instant());
        clock.advance(Duration.ofSeconds(1));
        messages.add(booked(thing), clock.instant());

        pump.run();

        assertThat(states()).containsExactlyInAnyOrder("WAITING", "SENT");
        assertThat(problem()).isEqualTo("Writing it failed");
    }

    @Test
    void somebodyWithoutAnAddressGetsNothing() {
        UUID thing = things.make();
        messages.add(Happening.now("test.booked", "nobody/" + thing, PersonId.next(), thing), clock.instant());

        pump.run();

        assertThat(states()).containsExactly("DROPPED");
    }

    @Test
    void anAddressOfNobodyYetIsWrittenTo() throws Exception {
        outbox.postToAddress("test.booked", "first/1", new EmailText("new@people.test"), things.make());
        pump.run();

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()[0].toString()).isEqualTo("new@people.test");
        assertThat((String) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent())
                .contains("Hello,");
    }

    @Test
    void wordsAreSealedAndGoAfterThirtyDays() {
        UUID thing = things.make();
        outbox.post(booked(thing));
        outbox.postToAddress("test.booked", "first/2", new EmailText("new@people.test"), thing);
        pump.run();

        assertThat(rawRows()).noneMatch(row -> row.contains("Appointment") || row.contains("people.test"));
        assertThat(data.show(AMARA).getFirst().fields().get("Words")).contains("Dear Amara");

        data.retain(clock.instant().plus(Duration.ofDays(29)));
        assertThat(count("body is not null")).isEqualTo(2);
        data.retain(clock.instant().plus(Duration.ofDays(31)));
        assertThat(count("body is null and address is null")).isEqualTo(2);
        assertThat(data.show(AMARA)).hasSize(1);

        data.erase(AMARA);
        assertThat(data.show(AMARA)).isEmpty();
    }

    private Happening booked(UUID thing) {
        return Happening.now("test.booked", "booked/" + thing, AMARA, thing);
    }

    private Instant inHours(int hours) {
        return TestClock.START.plus(Duration.ofHours(hours));
    }

    private List<String> states() {
        return db.sql("select state from messaging.message")
                .query((row, _) -> row.getString("state"))
                .list();
    }

    private String problem() {
        return db.sql("select problem from messaging.message where problem is not null")
                .query(String.class)
                .single();
    }

    private long count(String condition) {
        return db.sql("select count(*) from messaging.message where " + condition)
                .query(Long.class)
                .single();
    }

    private List<String> rawRows() {
        return db.sql("select encode(coalesce(body, '') || coalesce(address, ''), 'escape') || m::text as raw from"
                        + " messaging.message m")
                .query((row, _) -> row.getString("raw"))
                .list();
    }

    private List<String> messageIdsReceived() {
        return Arrays.stream(server.getReceivedMessages())
                .map(OutboxTests::messageId)
                .toList();
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Things that mails tell of, until they are cancelled. */
    static class Things implements MessageContent {
        private final Map<UUID, Boolean> live = new ConcurrentHashMap<>();

        UUID make() {
            UUID thing = Ids.next();
            live.put(thing, true);
            return thing;
        }

        void cancel(UUID thing) {
            live.remove(thing);
        }

        @Override
        public Set<String> kinds() {
            return Set.of("test.booked", "test.invited", "test.broken");
        }

        @Override
        public Optional<Mail> compose(MessageToWrite message) {
            if (message.kind().equals("test.broken")) {
                throw new IllegalStateException("broken");
            }
            return Optional.ofNullable(live.get(message.about())).map(_ -> mail(message));
        }

        private static Mail mail(MessageToWrite message) {
            Instant start = TestClock.START.plus(Duration.ofDays(7));
            var entry = new CalendarEntry(
                    "thing-" + message.about() + "@waymark.test",
                    0,
                    start,
                    start.plus(Duration.ofHours(1)),
                    "Appointment",
                    "",
                    "Online",
                    "http://waymark.test/my",
                    new Attendee("Waymark", "waymark@waymark.test"),
                    List.of(new Attendee("Amara", "amara@people.test")),
                    TestClock.START);
            return new Mail(
                    "Your appointment",
                    List.of("Your appointment is booked. 5 < 6 & so on."),
                    new Button("See your appointment", "/my/things/" + message.about()),
                    List.of("You can change it until the day before."),
                    "You booked it.",
                    message.kind().equals("test.invited") ? Invitations.request(entry) : null);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Feature {
        @Bean
        Things things() {
            return new Things();
        }

        @Bean
        @Primary
        AddressBook book() {
            var amara = new Recipient("Amara", new EmailText("amara@people.test"));
            return person -> person.equals(AMARA) ? Optional.of(amara) : Optional.empty();
        }
    }
}
