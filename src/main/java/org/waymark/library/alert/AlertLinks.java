package org.waymark.library.alert;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.privacy.vault.Signer;

/** The links of the mails: to confirm an address, to choose topics, to leave. */
@Component
class AlertLinks {
    static final String CONFIRM = "/alerts/confirm/";
    static final String YOURS = "/alerts/yours/";
    static final String LEAVE = "/alerts/unsubscribe/";

    private static final String CONFIRM_PURPOSE = "library.alert-confirm";
    private static final String PURPOSE = "library.alert";

    private final Signer signer;

    AlertLinks(Signer signer) {
        this.signer = signer;
    }

    String toConfirm(Subscriber subscriber) {
        return CONFIRM
                + signer.sign(
                        CONFIRM_PURPOSE,
                        subscriber.id().toString(),
                        subscriber.askedAt().plus(Subscribing.TIME_TO_CONFIRM));
    }

    String toChoose(Subscriber subscriber) {
        return YOURS + signed(subscriber.id());
    }

    String toLeave(Subscriber subscriber) {
        return LEAVE + signed(subscriber.id());
    }

    String signed(UUID subscriber) {
        return signer.sign(PURPOSE, subscriber.toString());
    }

    Optional<UUID> toConfirm(String signed) {
        return signer.verify(CONFIRM_PURPOSE, signed).map(UUID::fromString);
    }

    Optional<UUID> read(String signed) {
        return signer.verify(PURPOSE, signed).map(UUID::fromString);
    }
}
