package org.waymark.accounts.signin;

/**
 * Which addresses are open to everyone and which need somebody signed in. What stands in neither list is answered as
 * unknown, so that a new page has to be put into one of them on purpose. What editors publish is public as well, and isn't
 * listed here.
 */
final class Routes {
    /** No session, no cookie, the same for everyone. */
    static final String[] PUBLIC = {
        "/",
        "/eligibility",
        "/eligibility/**",
        "/documents",
        "/files/**",
        "/videos/**",
        "/search",
        "/resources",
        "/resources/**",
        "/questions",
        "/questions/**",
        "/feedback",
        "/feedback/**",
        "/testimonials",
        "/testimonials/**",
        "/alerts",
        "/alerts/**",
        "/change/**",
        "/assets/**",
        "/favicon.ico",
        "/favicon.svg",
        "/robots.txt",
        "/sitemap.xml",
        "/resources.atom",
        "/error",
        "/demo/**"
    };

    /** Here a session begins. */
    static final String[] SIGN_IN = {"/sign-in", "/sign-in/**", "/invitation/**"};

    /** Each prefix with the role guard in {@link SecurityConfiguration}. */
    static final String[] SIGNED_IN = {
        "/my",
        "/my/**",
        "/apply",
        "/apply/**",
        "/concerns/**",
        "/coach",
        "/coach/**",
        "/desk",
        "/desk/**",
        "/edit",
        "/edit/**",
        "/reports",
        "/reports/**",
        "/admin",
        "/admin/**",
        "/sign-out"
    };

    private Routes() {}
}
