package org.waymark.library.publication;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a publication is found: its kind and its slug. A page's slug may hold slashes, up to four parts.
 *
 * @param slug lower-case letters, figures and single hyphens, at most 120 characters
 */
public record Address(Kind kind, String slug) {
    private static final String WORDS = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final Pattern ONE_PART = Pattern.compile(WORDS);
    private static final Pattern PARTS = Pattern.compile(WORDS + "(/" + WORDS + "){0,3}");
    private static final int LONGEST = 120;

    /** First parts of a path that belong to the program itself: what an editor wrote there would never be seen. */
    private static final Set<String> RESERVED = Set.of(
            "actuator",
            "admin",
            "alerts",
            "apply",
            "assets",
            "change",
            "coach",
            "concerns",
            "demo",
            "desk",
            "documents",
            "edit",
            "eligibility",
            "error",
            "feedback",
            "files",
            "invitation",
            "login",
            "logout",
            "my",
            "questions",
            "reports",
            "resources",
            "search",
            "sign-in",
            "sign-out",
            "testimonials",
            "videos",
            "webjars",
            "webauthn");

    public Address {
        if (!isWellFormed(kind, slug)) {
            throw new IllegalArgumentException("not an address");
        }
    }

    /** Whether a slug can be one of this kind: its letters, and that its path isn't the program's own. */
    public static boolean isWellFormed(Kind kind, String slug) {
        if (slug.length() > LONGEST) {
            return false;
        }
        return switch (kind) {
            case PAGE -> PARTS.matcher(slug).matches() && !isReserved(slug);
            case RESOURCE, QUESTION -> ONE_PART.matcher(slug).matches();
        };
    }

    /** Whether a page can't have this slug because the program answers there itself. */
    public static boolean isReserved(String slug) {
        var first = slug.split("/", 2);
        return RESERVED.contains(first[0]) && !(first.length == 1 && LISTS.contains(slug));
    }

    /** The pages that introduce a list have the path that the list's items begin with. */
    private static final Set<String> LISTS = Set.of("resources", "questions");

    /** The address of a path; empty when no publication could have it. */
    public static Optional<Address> of(String path) {
        if (path.equals("/")) {
            return Optional.of(new Address(Kind.PAGE, Kind.HOME));
        }
        for (var kind : new Kind[] {Kind.RESOURCE, Kind.QUESTION, Kind.PAGE}) {
            if (path.startsWith(kind.prefix())) {
                var slug = path.substring(kind.prefix().length());
                return isWellFormed(kind, slug) && !isHomeByName(kind, slug)
                        ? Optional.of(new Address(kind, slug))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "/home" isn't a second address of the home page. */
    private static boolean isHomeByName(Kind kind, String slug) {
        return kind == Kind.PAGE && slug.equals(Kind.HOME);
    }

    /** "/foundation-doctors/choosing-a-specialty". */
    public String path() {
        return kind.path(slug);
    }
}
