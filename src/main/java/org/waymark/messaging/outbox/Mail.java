package org.waymark.messaging.outbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.messaging.calendar.CalendarPart;

/**
 * The words of a mail: no private ones, since mail is read over shoulders and on shared machines. The greeting, who it is
 * from and where urgent help is are added to every mail.
 *
 * @param subject neutral: "Your appointment", never what it is about
 * @param before paragraphs of plain text
 * @param after paragraphs below the button
 * @param why you get this mail: "You asked to sign in."
 * @param list for mail that people subscribed to; null for what is said to one person
 */
public record Mail(
        String subject,
        List<String> before,
        @Nullable Button button,
        List<String> after,
        String why,
        @Nullable CalendarPart calendar,
        @Nullable ListMail list) {
    public Mail {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    public Mail(String subject, List<String> before, @Nullable Button button, List<String> after, String why) {
        this(subject, before, button, after, why, null, null);
    }

    public Mail(
            String subject,
            List<String> before,
            @Nullable Button button,
            List<String> after,
            String why,
            @Nullable CalendarPart calendar) {
        this(subject, before, button, after, why, calendar, null);
    }

    /** The same as part of a list that people subscribed to. */
    public Mail to(ListMail subscribers) {
        return new Mail(subject, before, button, after, why, calendar, subscribers);
    }
}
