package org.waymark.library.editing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.library.markdown.WebAddress;
import org.waymark.platform.web.Problems;

/**
 * What becomes of the address of a publication that is taken away.
 *
 * @param then "gone" or "redirect"
 * @param to a path of ours or a whole address of another website, for a redirect
 */
public record ArchiveForm(
        int version, @Nullable String then, @Nullable String to) {
    private static final String REDIRECT = "redirect";
    private static final String OWN_PATH = "/(?!/)[A-Za-z0-9/_.~-]{0,200}";
    private static final int LONGEST = 300;

    Problems check() {
        var problems = Problems.none();
        if (!"gone".equals(then) && !REDIRECT.equals(then)) {
            problems.add("then", "Select what readers find at the address");
        }
        if (REDIRECT.equals(then) && !isAddress(Typed.line(to))) {
            problems.add(
                    "to",
                    "Enter a path of this site that begins with /, such as /resources, or a whole address that begins with https://");
        }
        return problems;
    }

    private static boolean isAddress(String typed) {
        return typed.matches(OWN_PATH) || (typed.length() <= LONGEST && WebAddress.isWhole(typed));
    }

    /** Empty for a page that says that it has gone. */
    Optional<String> leadsTo() {
        return REDIRECT.equals(then) ? Optional.of(Typed.line(to)) : Optional.empty();
    }
}
