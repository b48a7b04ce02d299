package org.waymark.messaging.outbox;

import java.util.List;

/**
 * What a mail that people subscribed to has besides its words: things to look at, and the way out. The way out stands in
 * the mail and in its headers, where mail programs show a button of their own (RFC 2369, RFC 8058).
 *
 * @param links each on a line of its own
 * @param unsubscribePath a page of ours with a button; a POST to it, by whomever, ends the subscription without a
 *     question
 */
public record ListMail(List<MailLink> links, String unsubscribePath) {
    public ListMail {
        links = List.copyOf(links);
        if (!unsubscribePath.startsWith("/") || unsubscribePath.startsWith("//")) {
            throw new IllegalArgumentException("the way out is a path of ours");
        }
    }

    /**
     * Something to look at.
     *
     * @param path of ours, beginning with "/"
     * @param detail one sentence below it; may be empty
     */
    public record MailLink(String text, String path, String detail) {}
}
