package org.waymark.messaging.outbox;

import gg.jte.generated.precompiled.Templates;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymark.platform.Settings;
import org.waymark.platform.web.Shells;

/** Makes a letter of a message, at the moment it is sent: asks for the address and for the words as they are then. */
@Component
class Writing {
    private final ObjectProvider<MessageContent> writers;
    private final ObjectProvider<AddressBook> addressBook;
    private final Settings settings;
    private final BaseUrl baseUrl;
    private final Sender sender;
    private final Templates templates;
    private final Clock clock;

    Writing(
            ObjectProvider<MessageContent> writers,
            ObjectProvider<AddressBook> addressBook,
            Settings settings,
            BaseUrl baseUrl,
            Sender sender,
            Templates templates,
            Clock clock) {
        this.writers = writers;
        this.addressBook = addressBook;
        this.settings = settings;
        this.baseUrl = baseUrl;
        this.sender = sender;
        this.templates = templates;
        this.clock = clock;
    }

    /** What became of the writing. */
    sealed interface Result {
        record Written(Letter letter) implements Result {}

        /** @param why in words for the send log */
        record NotWritten(String why) implements Result {}
    }

    Result write(Message message) {
        Optional<Recipient> recipient = recipient(message);
        if (recipient.isEmpty()) {
            return new Result.NotWritten("There is no address for this person");
        }
        return writerOf(message.kind())
                .compose(message.toWrite())
                .<Result>map(mail -> new Result.Written(letter(message, recipient.get(), mail)))
                .orElseGet(() -> new Result.NotWritten("It was no longer true"));
    }

    private Optional<Recipient> recipient(Message message) {
        if (message.to() != null) {
            return addressBook.getObject().find(message.to());
        }
        return Optional.ofNullable(message.address()).map(address -> new Recipient("", address));
    }

    private MessageContent writerOf(String kind) {
        return writers.stream()
                .filter(writer -> writer.kinds().contains(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody writes messages of kind " + kind));
    }

    private Letter letter(Message message, Recipient recipient, Mail mail) {
        MailPage page = page(recipient, mail);
        var html = new StringOutput();
        templates.mailHtml(page).render(html);
        return new Letter(
                message.messageId(),
                clock.instant(),
                sender.name(),
                sender.address(),
                settings.now(MailSettings.REPLY_TO),
                recipient.name(),
                recipient.address(),
                mail.subject(),
                page.plain(),
                html.toString(),
                mail.calendar(),
                page.unsubscribeAddress());
    }

    private ListMail.MailLink absolute(ListMail.MailLink link) {
        return new ListMail.MailLink(link.text(), baseUrl.absolute(link.path()), link.detail());
    }

    private MailPage page(Recipient recipient, Mail mail) {
        var button = mail.button();
        var list = mail.list();
        String service = settings.now(Shells.SERVICE_NAME);
        return new MailPage(
                mail.subject(),
                service,
                recipient.name().isBlank() ? "Hello," : "Dear " + recipient.name() + ",",
                mail.before(),
                button == null ? null : button.text(),
                button == null ? null : baseUrl.absolute(button.path()),
                list == null
                        ? List.of()
                        : list.links().stream().map(this::absolute).toList(),
                mail.after(),
                list == null ? null : baseUrl.absolute(list.unsubscribePath()),
                "This mail is from " + service + ". " + mail.why(),
                "We are not an emergency service. If you are in distress or feel unsafe, call 999 or go to A&E. For"
                        + " urgent mental health help, call NHS 111 and choose the mental health option.");
    }
}
