package org.waymark.accounts.signin;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.waymark.platform.DueWork;

/** Requests are kept for a day, for the count of an address; nothing needs them later. */
@Component
class SignInRequestsAreTidied implements DueWork {
    private final SignInRequests requests;
    private final Clock clock;

    SignInRequestsAreTidied(SignInRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "accounts.sign-in-requests-are-tidied";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        requests.forgetBefore(clock.instant().minus(Duration.ofDays(1)));
    }
}
