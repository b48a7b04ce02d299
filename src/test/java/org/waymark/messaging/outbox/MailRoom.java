package org.waymark.messaging.outbox;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.platform.PersonId;
import org.waymark.platform.Settings;
import org.waymark.testing.TestClock;

/** Everything around the outbox, with a real mail server at its end. */
final class MailRoom {
    static final PersonId AMARA = PersonId.next();

    private final Messages messages;
    private final Writing writing;
    private final Settings settings;
    private final TransactionTemplate transaction;
    private final TestClock clock;
    private final JdbcClient db;

    MailRoom(
            Messages messages,
            Writing writing,
            Settings settings,
            TransactionTemplate transaction,
            TestClock clock,
            JdbcClient db) {
        this.messages = messages;
        this.writing = writing;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
        this.db = db;
    }

    static Happening booked(UUID thing) {
        return Happening.now("test.booked", "booked/" + thing, AMARA, thing);
    }

    static GreenMail started(int port) {
        var server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"))
                .withConfiguration(new GreenMailConfiguration().withDisabledAuthentication());
        server.start();
        return server;
    }

    static List<String> messageIds(GreenMail server) {
        return Arrays.stream(server.getReceivedMessages())
                .map(MailRoom::messageId)
                .toList();
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    void empty() {
        db.sql("delete from messaging.message").update();
        clock.reset();
    }

    Pump pumpTo(int port) {
        var sender = SmtpAddress.parse("smtp://127.0.0.1:" + port).sender();
        return new Pump(messages, writing, new SmtpDelivery(sender), settings, transaction, clock);
    }

    /** Posts without waking a pump. */
    void add(Happening happening) {
        messages.add(List.of(happening), clock.instant());
    }

    Outbox outboxOf(Pump pump) {
        return new Outbox(messages, pump, clock);
    }

    List<String> states() {
        return db.sql("select state from messaging.message")
                .query((row, _) -> row.getString("state"))
                .list();
    }

    String problem() {
        return db.sql("select problem from messaging.message where problem is not null")
                .query((row, _) -> row.getString("problem"))
                .single();
    }

    /** The feature that mails are about, and whom they reach. */
    @TestConfiguration(proxyBeanMethods = false)
    @Import(MailRoom.class)
    static class Feature {
        @Bean
        MailedThings things() {
            return new MailedThings();
        }

        @Bean
        @Primary
        AddressBook book() {
            var amara = new Recipient("Amara", new EmailText("amara@people.test"));
            return person -> person.equals(AMARA) ? Optional.of(amara) : Optional.empty();
        }
    }
}
