package org.waymark.messaging.outbox;

import org.springframework.stereotype.Component;
import org.waymark.platform.Settings;

/** Who mail comes from: neutral, since others may see it. Calendar entries name the same as their organizer. */
@Component
public class Sender {
    private final Settings settings;
    private final BaseUrl baseUrl;

    Sender(Settings settings, BaseUrl baseUrl) {
        this.settings = settings;
        this.baseUrl = baseUrl;
    }

    public String name() {
        return settings.now(MailSettings.SENDER_NAME);
    }

    public String address() {
        String set = settings.now(MailSettings.FROM_ADDRESS);
        return set.isBlank() ? "waymark@" + baseUrl.host() : set;
    }

    /** The whole address of a page of ours, from its path beginning with "/". */
    public String absolute(String path) {
        return baseUrl.absolute(path);
    }
}
