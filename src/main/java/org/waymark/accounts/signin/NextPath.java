package org.waymark.accounts.signin;

import org.jspecify.annotations.Nullable;

/** Where to go after signing in: only within Waymark, whatever an address says. */
final class NextPath {
    static final String HOME = "/my";
    private static final int LONGEST = 4000;

    private NextPath() {}

    static String safe(@Nullable String asked) {
        if (asked == null || asked.length() > LONGEST || !asked.startsWith("/") || asked.startsWith("//")) {
            return HOME;
        }
        var odd = asked.contains("\\") || asked.chars().anyMatch(Character::isISOControl);
        return odd || asked.startsWith("/sign-in") || asked.startsWith("/sign-out") ? HOME : asked;
    }
}
