package org.waymark.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.messaging.outbox.MailRoom.AMARA;
import static org.waymark.messaging.outbox.MailRoom.booked;
import static org.waymark.messaging.outbox.MailRoom.messageIds;
import static org.waymark.messaging.outbox.MailRoom.started;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.waymark.testing.AtOnce;
import org.waymark.testing.PristineWaymarkTest;

/** Servers that are away, refuse, or are met by two pumps at once. */
@PristineWaymarkTest
@Import(MailRoom.Feature.class)
class DeliveryTests extends AMailServer {
    @Autowired
    private SendLog sendLog;

    @Test
    void aServerThatIsDownForAnHourLosesNothingAndDoublesNothing() {
        server.stop();
        List<UUID> all = IntStream.range(0, 8).mapToObj(_ -> things.make()).toList();
        all.subList(0, 6).forEach(thing -> transaction.executeWithoutResult(_ -> outbox.post(booked(thing))));
        for (int minute = 0; minute < 60; minute++) {
            pump.run();
            clock.advance(Duration.ofMinutes(1));
        }
        assertThat(mailRoom.states()).hasSize(6).containsOnly("WAITING");

        server = started(port);
        all.subList(6, 8).forEach(thing -> transaction.executeWithoutResult(_ -> outbox.post(booked(thing))));
        for (int minute = 0; minute < 10; minute++) {
            pump.run();
            clock.advance(Duration.ofMinutes(1));
        }

        assertThat(mailRoom.states()).hasSize(8).containsOnly("SENT");
        assertThat(messageIds(server)).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    void mailToSubscribersHasAWayOutInItsHeadersAndItsWords() throws Exception {
        UUID thing = things.make();
        mailRoom.add(Happening.now("test.news", "news/" + thing, AMARA, thing));
        mailRoom.add(booked(thing));

        pump.run();

        var mails = Arrays.stream(server.getReceivedMessages())
                .collect(Collectors.toMap(DeliveryTests::subject, mail -> mail));
        var news = mails.get("New this week");
        var address = news.getHeader("List-Unsubscribe", null);
        assertThat(address).startsWith("<http").endsWith("/stop/abc.def>");
        assertThat(news.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        var twins = (MimeMultipart) news.getContent();
        var plain = String.valueOf(twins.getBodyPart(0).getContent());
        assertThat(plain)
                .contains("A new thing")
                .contains("/things/1")
                .contains("What it is.")
                .contains("To stop these emails:")
                .contains(address.substring(1, address.length() - 1));
        assertThat(String.valueOf(twins.getBodyPart(1).getContent())).contains("Stop these emails");
        assertThat(mails.get("Your appointment").getHeader("List-Unsubscribe"))
                .as("what is said to one person has no list to leave")
                .isNull();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void twoPumpsAtOnceSendEachMessageOnce() throws Exception {
        for (int message = 0; message < 30; message++) {
            mailRoom.add(booked(things.make()));
        }
        Pump other = mailRoom.pumpTo(port);

        try {
            AtOnce.both(Executors.callable(pump::run), Executors.callable(other::run));
        } finally {
            other.stop();
        }

        assertThat(mailRoom.states()).hasSize(30).containsOnly("SENT");
        assertThat(messageIds(server)).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void anAddressThatIsRefusedForGoodFailsAtOnceAndCanBeTriedAgain() throws Exception {
        UUID thing = things.make();
        mailRoom.add(booked(thing));

        try (var refusing = new RefusingServer("550 no such person")) {
            Pump refused = mailRoom.pumpTo(refusing.port());
            refused.run();
            refused.stop();
        }
        assertThat(mailRoom.states()).containsExactly("FAILED");
        assertThat(mailRoom.problem()).isEqualTo("The mail server refused the address (550)");

        UUID id = db.sql("select id from messaging.message").query(UUID.class).single();
        assertThat(sendLog.tryAgain(id, clock.instant())).isTrue();
        assertThat(sendLog.tryAgain(id, clock.instant())).isFalse();
        pump.run();
        assertThat(messageIds(server)).hasSize(1);
    }

    @Test
    void anAddressThatIsRefusedForNowIsTriedForThreeDays() throws Exception {
        mailRoom.add(booked(things.make()));

        try (var refusing = new RefusingServer("451 try again later")) {
            Pump refused = mailRoom.pumpTo(refusing.port());
            Instant end = clock.instant().plus(Duration.ofDays(3));
            while (clock.instant().isBefore(end)) {
                refused.run();
                assertThat(mailRoom.states()).containsExactly("WAITING");
                clock.advance(Duration.ofHours(1));
            }
            clock.advance(Duration.ofHours(1));
            refused.run();
            refused.stop();
        }

        assertThat(mailRoom.states()).containsExactly("FAILED");
        assertThat(mailRoom.problem()).contains("451");
    }

    @Test
    void aMessageThatCannotBeWrittenDoesNotHoldUpTheOthers() {
        UUID thing = things.make();
        mailRoom.add(Happening.now("test.broken", "broken/" + thing, AMARA, thing));
        clock.advance(Duration.ofSeconds(1));
        mailRoom.add(booked(thing));

        pump.run();

        assertThat(mailRoom.states()).containsExactlyInAnyOrder("WAITING", "SENT");
        assertThat(mailRoom.problem()).isEqualTo("Writing it failed");
    }
}
