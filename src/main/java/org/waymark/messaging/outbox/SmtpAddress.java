package org.waymark.messaging.outbox;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.waymark.platform.StartRefused;

/**
 * {@code SMTP_URL}: {@code smtp://user:password@host:port}. The scheme says how the way is kept private: {@code smtps}
 * encrypts from the first byte, {@code smtp+starttls} refuses to go on without, {@code smtp} does it where the server can.
 * A password is never sent in the clear to another machine.
 */
record SmtpAddress(
        Scheme scheme,
        String host,
        int port,
        @Nullable String user,
        @Nullable String password) {
    private static final int SECONDS = 1000;
    private static final int HIGHEST_PORT = 65535;

    enum Scheme {
        SMTP("smtp", 25),
        STARTTLS("smtp+starttls", 587),
        SMTPS("smtps", 465);

        private final String words;
        private final int port;

        Scheme(String words, int port) {
            this.words = words;
            this.port = port;
        }
    }

    static SmtpAddress parse(String url) {
        try {
            return parse(URI.create(url.strip()));
        } catch (IllegalArgumentException _) {
            // The cause would show the password.
            throw new StartRefused("SMTP_URL must look like smtp+starttls://user:password@mail.example.org:587 (or"
                    + " smtp://, smtps://), with special characters of the password percent-encoded.");
        }
    }

    private static SmtpAddress parse(URI uri) {
        String host = uri.getHost();
        if (host == null || uri.getPort() > HIGHEST_PORT) {
            throw new IllegalArgumentException("no host");
        }
        Scheme scheme = scheme(uri.getScheme());
        String[] user = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        return new SmtpAddress(
                scheme,
                host,
                uri.getPort() < 0 ? scheme.port : uri.getPort(),
                user.length > 0 ? decoded(user[0]) : null,
                user.length > 1 ? decoded(user[1]) : null);
    }

    private static Scheme scheme(String name) {
        for (Scheme scheme : Scheme.values()) {
            if (scheme.words.equalsIgnoreCase(name)) {
                return scheme;
            }
        }
        throw new IllegalArgumentException("no scheme of ours");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    JavaMailSenderImpl sender() {
        var sender = new JavaMailSenderImpl();
        String protocol = scheme == Scheme.SMTPS ? "smtps" : "smtp";
        sender.setProtocol(protocol);
        sender.setHost(host);
        sender.setPort(port);
        sender.setUsername(user);
        sender.setPassword(password);
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        sender.setJavaMailProperties(properties("mail." + protocol + "."));
        return sender;
    }

    private Properties properties(String prefix) {
        var properties = new Properties();
        properties.put(prefix + "auth", String.valueOf(user != null));
        properties.put(prefix + "connectiontimeout", String.valueOf(10 * SECONDS));
        properties.put(prefix + "timeout", String.valueOf(30 * SECONDS));
        properties.put(prefix + "writetimeout", String.valueOf(30 * SECONDS));
        properties.put(prefix + "starttls.enable", "true");
        properties.put(prefix + "starttls.required", String.valueOf(mustEncrypt()));
        properties.put(prefix + "ssl.checkserveridentity", "true");
        return properties;
    }

    boolean mustEncrypt() {
        return scheme == Scheme.STARTTLS || (scheme == Scheme.SMTP && user != null && !isThisMachine());
    }

    private boolean isThisMachine() {
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
    }

    /** No password in logs. */
    @Override
    public String toString() {
        return scheme.words + "://" + host + ":" + port;
    }
}
