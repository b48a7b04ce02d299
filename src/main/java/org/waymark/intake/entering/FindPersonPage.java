package org.waymark.intake.entering;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looking for the person first, so that nobody is entered twice.
 *
 * @param asked what was searched; null before the first search
 * @param newHref where somebody new is entered, with what was typed
 */
public record FindPersonPage(@Nullable String asked, List<Match> matches, String newHref, String neutralWords) {

    /** @param open the reference of an application that is open, which is then the one to use */
    public record Match(
            String name,
            @Nullable String email,
            String href,
            @Nullable String open) {}
}
