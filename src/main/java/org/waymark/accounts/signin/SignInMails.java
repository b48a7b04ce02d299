package org.waymark.accounts.signin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.messaging.outbox.Button;
import org.waymark.messaging.outbox.Mail;
import org.waymark.messaging.outbox.MessageContent;
import org.waymark.messaging.outbox.MessageToWrite;
import org.waymark.platform.Settings;

/** The mail with the link and the code. A request that was used or is over is no longer written about. */
@Component
class SignInMails implements MessageContent {
    private final SignInRequests requests;
    private final Settings settings;

    SignInMails(SignInRequests requests, Settings settings) {
        this.requests = requests;
        this.settings = settings;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(OneTimeSignIn.MAIL);
    }

    @Override
    public Optional<Mail> compose(MessageToWrite message) {
        return requests.secretsOf(message.about()).map(this::mail);
    }

    private Mail mail(Secrets secrets) {
        var minutes = settings.now(SignInSettings.LINK_LIFE).toMinutes();
        return new Mail(
                "Your sign-in link",
                List.of("Use this button to sign in. It works once, for " + minutes + " minutes."),
                new Button("Sign in", "/sign-in/link/" + secrets.token()),
                List.of(
                        "Or type this code on the page where you asked: " + secrets.code(),
                        "If you did not ask for this, ignore this email. Nobody can sign in without it."),
                "You get this email because somebody typed your address on our sign-in page.",
                null);
    }
}
