package org.waymark.messaging.outbox;

/**
 * The one thing to do in a mail.
 *
 * @param text says what it does: "See your appointment"
 * @param path of ours, beginning with "/"; made absolute with BASE_URL
 */
public record Button(String text, String path) {
    public Button {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("a button leads to a path of ours");
        }
    }
}
