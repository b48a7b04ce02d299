package org.waymark.library.page;

import java.util.List;

/** Where programs that read the web may go: public pages of a live unit, and nowhere in a demonstration. */
final class Robots {
    private static final List<String> PRIVATE = List.of(
            "/my",
            "/apply",
            "/coach",
            "/desk",
            "/edit",
            "/reports",
            "/admin",
            "/sign-in",
            "/invitation",
            "/change",
            "/demo",
            "/eligibility/",
            "/search");

    private Robots() {}

    static String rules(boolean demo, String baseUrl) {
        if (demo) {
            return "User-agent: *\nDisallow: /\n";
        }
        var rules = new StringBuilder("User-agent: *\n");
        PRIVATE.forEach(path -> rules.append("Disallow: ").append(path).append('\n'));
        return rules.append("\nSitemap: ")
                .append(baseUrl)
                .append("/sitemap.xml\n")
                .toString();
    }
}
