package org.waymark.reference;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A body that keeps a register of professionals.
 *
 * @param shortName "GMC"
 * @param numberName what its number is called: "GMC reference number"
 * @param numberHint how the number looks, as a hint below the question
 * @param numberPattern a lenient pattern for {@link #normalise a normalised number}
 */
public record Regulator(
        String code, String shortName, String name, String numberName, String numberHint, String numberPattern) {

    /** The number in capitals and without anything but letters and digits, so that two ways to type it are one. */
    public static String normalise(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    public boolean accepts(String typed) {
        return Pattern.matches(numberPattern, normalise(typed));
    }
}
