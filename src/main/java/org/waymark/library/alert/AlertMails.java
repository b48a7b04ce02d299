package org.waymark.library.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.messaging.outbox.Button;
import org.waymark.messaging.outbox.ListMail;
import org.waymark.messaging.outbox.Mail;
import org.waymark.messaging.outbox.MessageContent;
import org.waymark.messaging.outbox.MessageToWrite;

/** What subscribers hear. */
@Component
class AlertMails implements MessageContent {
    static final String CONFIRM = "library.alert-confirm";
    static final String KNOWN = "library.alert-known";
    static final String DIGEST = "library.alert-digest";

    private static final int MOST_ITEMS = 20;

    private final Subscribers subscribers;
    private final Digests digests;
    private final AlertNews news;
    private final AlertLinks links;

    AlertMails(Subscribers subscribers, Digests digests, AlertNews news, AlertLinks links) {
        this.subscribers = subscribers;
        this.digests = digests;
        this.news = news;
        this.links = links;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(CONFIRM, KNOWN, DIGEST);
    }

    @Override
    public Optional<Mail> compose(MessageToWrite message) {
        return switch (message.kind()) {
            case CONFIRM ->
                subscribers
                        .find(message.about())
                        .filter(one -> !one.isConfirmed())
                        .map(this::confirm);
            case KNOWN ->
                subscribers
                        .find(message.about())
                        .filter(Subscriber::isConfirmed)
                        .map(this::known);
            default -> digests.find(message.about()).flatMap(this::digest);
        };
    }

    private Mail confirm(Subscriber subscriber) {
        return new Mail(
                "Please confirm your address",
                List.of("Somebody, probably you, asked on our pages that we write to this address when there are new"
                        + " events and resources. We only do so if you confirm it."),
                new Button("Confirm this address", links.toConfirm(subscriber)),
                List.of(
                        "The button works for 7 days. If it wasn’t you, do nothing: we then delete the address and write"
                                + " no more."),
                "You get this email because somebody typed your address on our pages.");
    }

    private Mail known(Subscriber subscriber) {
        return new Mail(
                "You get our news already",
                List.of("Somebody, probably you, asked on our pages that we write to this address when there are new"
                        + " events and resources. We do so already, and nothing has changed."),
                new Button("Choose other topics, or stop", links.toChoose(subscriber)),
                List.of("If it wasn’t you, do nothing."),
                "You get this email because somebody typed your address on our pages.");
    }

    private Optional<Mail> digest(Digests.Digest digest) {
        return subscribers
                .find(digest.subscriber())
                .filter(Subscriber::isConfirmed)
                .flatMap(to -> {
                    var items = news.between(digest.from(), digest.until(), to.topics());
                    return items.isEmpty() ? Optional.empty() : Optional.of(digest(to, items));
                });
    }

    private Mail digest(Subscriber to, List<AlertItem> items) {
        var shown = items.stream()
                .limit(MOST_ITEMS)
                .map(item -> new ListMail.MailLink(words(item), item.path(), item.summary()))
                .toList();
        var after = new ArrayList<String>();
        if (items.size() > MOST_ITEMS) {
            after.add("There are " + (items.size() - MOST_ITEMS) + " more on our pages.");
        }
        after.add("We write at most once a week, and only when there is something new.");
        return new Mail(
                        items.size() == 1 ? "Something new for you" : items.size() + " new things for you",
                        List.of("This is new on the topics that you chose:"),
                        new Button("Choose other topics, or stop", links.toChoose(to)),
                        after,
                        "You get this email because you asked for it on our pages and confirmed your address.")
                .to(new ListMail(shown, links.toLeave(to)));
    }

    private static String words(AlertItem item) {
        return switch (item.kind()) {
            case RESOURCE -> item.title();
            case EVENT -> "Event: " + item.title();
        };
    }
}
