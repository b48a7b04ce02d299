package org.waymark.messaging.outbox;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.waymark.messaging.outbox.DeliveryFailed.Reach;

/** Through a mail server. */
record SmtpDelivery(JavaMailSender sender) implements Delivery {
    private static final int PERMANENT = 500;

    @Override
    public boolean isReadHere() {
        return false;
    }

    @Override
    public void deliver(Letter letter) {
        try {
            sender.send(MimeLetter.of(letter, sender.createMimeMessage()));
        } catch (MessagingException e) {
            throw new DeliveryFailed(Reach.NOT_NOW, "The mail couldn't be put together", e);
        } catch (MailException e) {
            throw told(e);
        }
    }

    private static DeliveryFailed told(MailException failure) {
        List<Throwable> causes = causesOf(failure);
        if (failure instanceof MailAuthenticationException) {
            return new DeliveryFailed(Reach.NO_SERVER, "The mail server refused our name and password", failure);
        }
        Optional<SMTPAddressFailedException> address = first(causes, SMTPAddressFailedException.class);
        if (address.isPresent()) {
            int code = address.get().getReturnCode();
            return new DeliveryFailed(
                    code >= PERMANENT ? Reach.NEVER : Reach.NOT_NOW,
                    "The mail server refused the address (" + code + ")",
                    failure);
        }
        Optional<SMTPSendFailedException> refused = first(causes, SMTPSendFailedException.class);
        if (refused.isPresent()) {
            return new DeliveryFailed(
                    Reach.NOT_NOW,
                    "The mail server refused the mail (" + refused.get().getReturnCode() + ")",
                    failure);
        }
        return first(causes, IOException.class).isPresent()
                ? new DeliveryFailed(Reach.NO_SERVER, "The mail server didn't answer", failure)
                : new DeliveryFailed(Reach.NO_SERVER, "The mail server couldn't be used", failure);
    }

    private static <T> Optional<T> first(List<Throwable> causes, Class<T> kind) {
        return causes.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** Jakarta Mail hides causes in three places. */
    private static List<Throwable> causesOf(Throwable failure) {
        List<Throwable> all = new ArrayList<>();
        Deque<Throwable> open = new ArrayDeque<>(List.of(failure));
        while (!open.isEmpty()) {
            Throwable next = open.pop();
            if (all.contains(next)) {
                continue;
            }
            all.add(next);
            Optional.ofNullable(next.getCause()).ifPresent(open::add);
            if (next instanceof MailSendException several) {
                open.addAll(Arrays.asList(several.getMessageExceptions()));
            }
            if (next instanceof MessagingException chained) {
                Optional.ofNullable(chained.getNextException()).ifPresent(open::add);
            }
        }
        return all;
    }
}
