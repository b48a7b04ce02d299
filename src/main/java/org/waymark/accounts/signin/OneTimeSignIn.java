package org.waymark.accounts.signin;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.accounts.People;
import org.waymark.accounts.Person;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.messaging.outbox.Outbox;
import org.waymark.platform.NotFound;

/**
 * Spring Security's one-time tokens with a row of our own behind: a link and a code open the same request once. A known
 * and an unknown address are treated alike, but for a closed account, which gets no mail.
 */
@Component
class OneTimeSignIn implements OneTimeTokenService {
    static final String MAIL = "accounts.sign-in";

    private final SignInRequests requests;
    private final People people;
    private final Outbox outbox;

    OneTimeSignIn(SignInRequests requests, People people, Outbox outbox) {
        this.requests = requests;
        this.people = people;
        this.outbox = outbox;
    }

    @Override
    @Transactional
    public OneTimeToken generate(GenerateOneTimeTokenRequest asked) {
        var nextPath = asked instanceof AskedForLink link ? link.nextPath() : NextPath.HOME;
        var request = requests.ask(asked.getUsername(), nextPath, asked.getExpiresIn());
        var email = new EmailText(asked.getUsername());
        if (people.byEmail(email).map(Person::active).orElse(true)) {
            outbox.postToAddress(MAIL, MAIL + ":" + request.id(), email, request.id());
        }
        return request;
    }

    @Override
    @Transactional
    public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken presented) {
        return use(presented.getTokenValue()).orElse(null);
    }

    private Optional<SignInRequest> use(@Nullable String presented) {
        if (presented == null) {
            return Optional.empty();
        }
        return PresentedCode.read(presented)
                .map(code -> requests.useCode(code.request(), code.code()))
                .orElseGet(() -> requests.useLink(presented));
    }

    /** A code together with its request, as one token value. */
    record PresentedCode(UUID request, String code) {
        private static final String MARK = "code ";

        static String joined(@Nullable String request, @Nullable String code) {
            return MARK + request + " " + (code == null ? "" : code.replaceAll("\\s", ""));
        }

        static Optional<PresentedCode> read(String value) {
            if (!value.startsWith(MARK)) {
                return Optional.empty();
            }
            var parts = value.substring(MARK.length()).split(" ", 2);
            return Optional.of(new PresentedCode(NotFound.unlessId(parts[0]), parts[1]));
        }
    }
}
