package org.waymark.accounts.signin;

import java.time.Instant;
import java.util.UUID;
import org.springframework.security.authentication.ott.OneTimeToken;

/** A request for a way in, as Spring Security's one-time token; its value is never stored. */
record SignInRequest(UUID id, String email, String nextPath, Instant expiresAt) implements OneTimeToken {
    @Override
    public String getTokenValue() {
        return id.toString();
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public Instant getExpiresAt() {
        return expiresAt;
    }
}
