package org.waymark.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.waymark.platform.Actor;

/** Who is signed in on this request. */
public final class SignedIn {
    private SignedIn() {}

    /** Null on public pages, and where nobody is. */
    public static @Nullable Actor actor() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Actor actor ? actor : null;
    }
}
