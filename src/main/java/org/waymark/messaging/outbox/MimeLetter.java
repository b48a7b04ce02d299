package org.waymark.messaging.outbox;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.waymark.messaging.calendar.CalendarPart;

/**
 * A letter in its envelope: text and HTML twins, and an invitation in the two places where programs look for one (as a
 * third twin for Outlook, Google and Apple; as a file for everybody else).
 */
final class MimeLetter {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private MimeLetter() {}

    static MimeMessage of(Letter letter, MimeMessage message) throws MessagingException {
        message.setHeader("Message-ID", letter.messageId());
        // Vacation answers and the like stay away from mail that a program wrote.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(letter.date()));
        message.setFrom(named(letter.fromAddress(), letter.fromName()));
        message.setRecipient(RecipientType.TO, named(letter.to().value(), letter.toName()));
        if (!letter.replyTo().isBlank()) {
            message.setReplyTo(new InternetAddress[] {new InternetAddress(letter.replyTo(), true)});
        }
        message.setSubject(letter.subject(), UTF_8);
        addWayOut(message, letter.unsubscribeAddress());
        message.setContent(content(letter));
        return message;
    }

    /** The second header says that a POST to the address of the first is enough: mail programs make a button of it. */
    private static void addWayOut(MimeMessage message, @Nullable String address) throws MessagingException {
        if (address != null) {
            message.setHeader("List-Unsubscribe", "<" + address + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private static InternetAddress named(String address, String name) throws MessagingException {
        try {
            var named = new InternetAddress(address, name.isBlank() ? null : name, UTF_8);
            named.validate();
            return named;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Multipart content(Letter letter) throws MessagingException {
        var twins = new MimeMultipart("alternative");
        twins.addBodyPart(text(letter.text(), "plain"));
        twins.addBodyPart(text(letter.html(), "html"));
        CalendarPart calendar = letter.calendar();
        if (calendar == null) {
            return twins;
        }
        twins.addBodyPart(invitation(calendar));
        var all = new MimeMultipart("mixed");
        var twinsInside = new MimeBodyPart();
        twinsInside.setContent(twins);
        all.addBodyPart(twinsInside);
        all.addBodyPart(file(calendar));
        return all;
    }

    private static MimeBodyPart text(String words, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(words, UTF_8, subtype);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    private static MimeBodyPart invitation(CalendarPart calendar) throws MessagingException {
        return bytes(calendar, "text/calendar; charset=UTF-8; method=" + calendar.method());
    }

    private static MimeBodyPart file(CalendarPart calendar) throws MessagingException {
        MimeBodyPart part = bytes(calendar, "application/ics; name=\"invite.ics\"");
        part.setDisposition(Part.ATTACHMENT);
        part.setFileName("invite.ics");
        return part;
    }

    private static MimeBodyPart bytes(CalendarPart calendar, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(calendar.text().getBytes(StandardCharsets.UTF_8), type)));
        // Mail servers may break or rejoin lines of anything else.
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
