package org.waymark.intake.form;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The client's address, and whether it looks like one of her work: those are lost with a job, and others may read them.
 *
 * @param address empty when she has none
 */
public record EmailAdvice(String address, boolean looksLikeWork) {
    private static final Pattern WORK =
            Pattern.compile(".*@(.+\\.)?(nhs\\.net|nhs\\.uk|nhs\\.scot|hscni\\.net|gov\\.uk|ac\\.uk)");

    static EmailAdvice of(@Nullable String address) {
        var known = address == null ? "" : address;
        return new EmailAdvice(
                known, WORK.matcher(known.toLowerCase(Locale.ROOT)).matches());
    }
}
