package org.waymark.library.markdown;

import java.util.Optional;

/**
 * A block of one line that a feature offers to editors, such as {@code ::: events topic}: a bean in the module that
 * knows. Its HTML is drawn by that module's own templates, which escape; it isn't sanitised again.
 */
public interface PageBlock {
    /** As editors type it: small letters and hyphens. */
    String name();

    /** What is shown; empty (or blank) shows nothing to the public, and a remark in the preview. */
    String html(String argument, BlockPlace place);

    /** What is wrong with what follows the name ("There is no topic “intervews”"), for the editor. */
    default Optional<String> problem(String argument) {
        return Optional.empty();
    }

    /** Whether what follows the name is there at all: a text that shows what isn't there is not published. */
    default boolean isThere(String argument) {
        return true;
    }
}
