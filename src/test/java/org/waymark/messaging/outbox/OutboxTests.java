package org.waymark.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.messaging.outbox.MailRoom.AMARA;
import static org.waymark.messaging.outbox.MailRoom.booked;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.waymark.platform.PersonId;
import org.waymark.testing.PristineWaymarkTest;
import org.waymark.testing.TestClock;

/** What is posted, what becomes of it, and what arrives. */
@PristineWaymarkTest
@Import(MailRoom.Feature.class)
class OutboxTests extends AMailServer {
    @Autowired
    private MessageData data;

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
        assertThat(mailRoom.states()).isEmpty();
    }

    @Test
    void theSameHappeningPostedTwiceIsOneMessage() {
        UUID thing = things.make();

        outbox.post(booked(thing));
        pump.run();
        outbox.post(booked(thing));
        pump.run();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(mailRoom.states()).containsExactly("SENT");
    }

    @Test
    void whatIsNoLongerTrueIsDropped() {
        UUID thing = things.make();
        outbox.post(Happening.later("test.booked", "remind/" + thing, AMARA, thing, inHours(24)));
        things.cancel(thing);

        clock.set(inHours(24));
        pump.run();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(mailRoom.states()).containsExactly("DROPPED");
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
    void somebodyWithoutAnAddressGetsNothing() {
        UUID thing = things.make();
        mailRoom.add(Happening.now("test.booked", "nobody/" + thing, PersonId.next(), thing));

        pump.run();

        assertThat(mailRoom.states()).containsExactly("DROPPED");
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

    private Instant inHours(int hours) {
        return TestClock.START.plus(Duration.ofHours(hours));
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
}
