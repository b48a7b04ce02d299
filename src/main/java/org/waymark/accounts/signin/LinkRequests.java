package org.waymark.accounts.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.web.authentication.ott.GenerateOneTimeTokenRequestResolver;
import org.springframework.stereotype.Component;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.platform.Settings;

/**
 * Reads the form that asks for a link, and says no to what can't be an address and to those who ask too often: per address
 * by the database's count, whatever node they asked; per network address by this node's buckets.
 */
@Component
class LinkRequests implements GenerateOneTimeTokenRequestResolver {
    private static final int PER_NETWORK_ADDRESS = 60;
    private static final Duration PERIOD = Duration.ofHours(1);
    private static final String TOO_OFTEN = LinkRequests.class.getName() + ".tooOften";

    private final SignInRequests requests;
    private final Settings settings;
    private final Clock clock;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(PERIOD).build();

    LinkRequests(SignInRequests requests, Settings settings, Clock clock) {
        this.requests = requests;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public @Nullable GenerateOneTimeTokenRequest resolve(HttpServletRequest request) {
        return typedAddress(request)
                .filter(email -> mayAsk(email, request))
                .map(email -> asked(email, request))
                .orElse(null);
    }

    static Optional<EmailText> typedAddress(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("email")).flatMap(EmailText::typed);
    }

    static boolean wasTooOften(HttpServletRequest request) {
        return request.getAttribute(TOO_OFTEN) != null;
    }

    private AskedForLink asked(EmailText email, HttpServletRequest request) {
        return new AskedForLink(
                email.value(), NextPath.safe(request.getParameter("next")), settings.now(SignInSettings.LINK_LIFE));
    }

    private boolean mayAsk(EmailText email, HttpServletRequest request) {
        var asked = requests.askedSince(email.value(), clock.instant().minus(PERIOD));
        var may = asked < settings.now(SignInSettings.LINKS_PER_ADDRESS)
                && buckets.get(request.getRemoteAddr(), _ -> bucket()).tryConsume(1);
        if (!may) {
            request.setAttribute(TOO_OFTEN, true);
        }
        return may;
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(PER_NETWORK_ADDRESS)
                        .refillGreedy(PER_NETWORK_ADDRESS, PERIOD)
                        .build())
                .build();
    }
}
