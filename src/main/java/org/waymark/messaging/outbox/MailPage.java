package org.waymark.messaging.outbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of one mail, for its two twins.
 *
 * @param greeting "Dear Amara,"
 * @param buttonAddress absolute; null without a button, as is its text
 * @param links with absolute addresses, above the button
 * @param unsubscribeAddress absolute; null in mail to one person
 * @param from who sends it and why the reader gets it
 * @param help where urgent help is, since it isn't here
 */
public record MailPage(
        String subject,
        String service,
        String greeting,
        List<String> before,
        @Nullable String buttonText,
        @Nullable String buttonAddress,
        List<ListMail.MailLink> links,
        List<String> after,
        @Nullable String unsubscribeAddress,
        String from,
        String help) {
    /** Wide enough to read, narrow enough to be quoted in an answer. */
    private static final int WIDTH = 72;

    public MailPage {
        before = List.copyOf(before);
        links = List.copyOf(links);
        after = List.copyOf(after);
    }

    /** The plain twin: the same words in the same order. */
    String plain() {
        var text = new StringBuilder();
        paragraph(text, greeting);
        before.forEach(words -> paragraph(text, words));
        links.forEach(link -> address(text, link.text(), link.path(), link.detail()));
        if (buttonText != null) {
            address(text, buttonText + ":", String.valueOf(buttonAddress), "");
        }
        after.forEach(words -> paragraph(text, words));
        text.append("-- \n");
        paragraph(text, from);
        if (unsubscribeAddress != null) {
            address(text, "To stop these emails:", unsubscribeAddress, "");
        }
        paragraph(text, help);
        return text.toString().stripTrailing() + "\n";
    }

    /** An address on a line of its own is never broken by a mail program. */
    private static void address(StringBuilder text, String before, String address, String after) {
        text.append(wrap(before)).append('\n').append(address).append('\n');
        if (!after.isBlank()) {
            text.append(wrap(after)).append('\n');
        }
        text.append('\n');
    }

    private static void paragraph(StringBuilder text, String words) {
        text.append(wrap(words)).append("\n\n");
    }

    private static String wrap(String words) {
        var wrapped = new StringBuilder();
        int column = 0;
        for (String word : words.strip().split("\\s+", -1)) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                wrapped.append('\n');
                column = 0;
            } else if (column > 0) {
                wrapped.append(' ');
                column++;
            }
            wrapped.append(word);
            column += word.length();
        }
        return wrapped.toString();
    }
}
