package org.waymark.messaging.outbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of one mail, for its two twins.
 *
 * @param greeting "Dear Amara,"
 * @param buttonAddress absolute; null without a button, as is its text
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
        List<String> after,
        String from,
        String help) {
    /** Wide enough to read, narrow enough to be quoted in an answer. */
    private static final int WIDTH = 72;

    public MailPage {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The plain twin: the same words in the same order. */
    String plain() {
        var text = new StringBuilder();
        paragraph(text, greeting);
        before.forEach(words -> paragraph(text, words));
        if (buttonText != null) {
            // An address on a line of its own is never broken by a mail program.
            text.append(wrap(buttonText + ":"))
                    .append('\n')
                    .append(buttonAddress)
                    .append("\n\n");
        }
        after.forEach(words -> paragraph(text, words));
        text.append("-- \n");
        paragraph(text, from);
        paragraph(text, help);
        return text.toString().stripTrailing() + "\n";
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
