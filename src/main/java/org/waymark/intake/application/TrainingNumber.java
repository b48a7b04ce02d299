package org.waymark.intake.application;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A training number (a national training number or a deanery reference).
 *
 * @param typed as the client writes it, for reading: "LDN/012/345/C"
 */
public record TrainingNumber(String typed) {

    private static final Pattern FORM = Pattern.compile("(?=.*[0-9].*[0-9])[A-Z0-9]{5,24}");

    public TrainingNumber {
        typed = typed.strip();
        if (!FORM.matcher(normalised(typed)).matches()) {
            throw new IllegalArgumentException("not a training number");
        }
    }

    /** Nothing when it can't be one: too short, too long, or without digits. */
    public static Optional<TrainingNumber> find(String typed) {
        return FORM.matcher(normalised(typed)).matches() ? Optional.of(new TrainingNumber(typed)) : Optional.empty();
    }

    /** The same for every way of writing it: capital letters and digits only. */
    public String key() {
        return normalised(typed);
    }

    private static String normalised(String typed) {
        return typed.toUpperCase(Locale.UK).replaceAll("[^A-Z0-9]", "");
    }
}
