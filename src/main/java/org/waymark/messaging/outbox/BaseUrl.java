package org.waymark.messaging.outbox;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.waymark.platform.StartRefused;

/** {@code BASE_URL}: where people reach this installation; links in mails begin with it. */
@Component
class BaseUrl {
    private final String value;
    private final String host;

    BaseUrl(@Value("${waymark.base-url:http://localhost:8080}") String value) {
        this.value = value.strip().replaceAll("/+$", "");
        this.host = hostOf(this.value);
    }

    private static String hostOf(String value) {
        try {
            String host = URI.create(value).getHost();
            if (host != null && value.startsWith("http")) {
                return host;
            }
        } catch (IllegalArgumentException _) {
            // Refused below.
        }
        throw new StartRefused("BASE_URL must be an address such as https://waymark.example.org.");
    }

    String absolute(String path) {
        return value + path;
    }

    String host() {
        return host;
    }
}
