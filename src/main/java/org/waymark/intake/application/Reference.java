package org.waymark.intake.application;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * What a client quotes: "WM-7K3F-92". Drawn at random, so that it tells nothing about how many applications there are, and
 * without letters and digits that are easily mistaken for each other.
 */
public record Reference(String value) {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM = Pattern.compile("WM-[" + ALPHABET + "]{4}-[" + ALPHABET + "]{2}");

    public Reference {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a reference");
        }
    }

    static Reference random(RandomGenerator random) {
        var drawn = new StringBuilder();
        for (var i = 0; i < 6; i++) {
            drawn.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new Reference("WM-" + drawn.substring(0, 4) + "-" + drawn.substring(4));
    }

    /** As people type it: in any case, with or without the dashes and the WM. */
    public static Optional<Reference> find(String typed) {
        var letters = typed.toUpperCase(Locale.UK).replaceAll("[^A-Z0-9]", "");
        var drawn = letters.startsWith("WM") && letters.length() == 8 ? letters.substring(2) : letters;
        if (drawn.length() != 6) {
            return Optional.empty();
        }
        var value = "WM-" + drawn.substring(0, 4) + "-" + drawn.substring(4);
        return FORM.matcher(value).matches() ? Optional.of(new Reference(value)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
