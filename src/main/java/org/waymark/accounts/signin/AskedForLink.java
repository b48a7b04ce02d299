package org.waymark.accounts.signin;

import java.time.Duration;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;

/** Somebody asked for a link, from a page that she wants to go on to. */
class AskedForLink extends GenerateOneTimeTokenRequest {
    private final String nextPath;

    AskedForLink(String email, String nextPath, Duration life) {
        super(email, life);
        this.nextPath = nextPath;
    }

    String nextPath() {
        return nextPath;
    }
}
