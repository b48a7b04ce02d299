package org.waymark.messaging.outbox;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An email address that looks deliverable: one "@", a domain with a dot, nothing that could end a header. Whether it
 * exists only a mail to it shows.
 *
 * @param value as typed, without spaces around, the domain in lower case
 */
public record EmailText(String value) {
    /** Of RFC 5321. */
    private static final int LONGEST = 254;

    private static final Pattern SHAPE = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+"
                    + "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    /** @throws IllegalArgumentException when it isn't one; never with the text in it */
    public EmailText {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches() || value.contains("..")) {
            throw new IllegalArgumentException("not an email address");
        }
        int at = value.indexOf('@');
        value = value.substring(0, at) + value.substring(at).toLowerCase(Locale.ROOT);
    }

    /** From what somebody typed; empty if it is no address. */
    public static Optional<EmailText> typed(String text) {
        try {
            return Optional.of(new EmailText(text.strip()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Two addresses that reach the same person are the same here: servers ignore case in practice. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** No addresses in logs. */
    @Override
    public String toString() {
        return "EmailText";
    }
}
