package org.waymark.platform.design;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One field of a date input.
 *
 * @param name the name of the field; one that ends with "year" has room for four digits
 * @param width in characters
 * @param error whether this part is what is wrong
 */
public record DatePart(
        String name,
        @Nullable String label,
        @Nullable String value,
        int width,
        boolean error,
        @Nullable String autocomplete,
        @Nullable Boolean disabled) {
    public static DatePart of(String name, @Nullable String value) {
        return new DatePart(
                name, null, value, name.toLowerCase(Locale.ROOT).endsWith("year") ? 4 : 2, false, null, null);
    }

    public DatePart label(@Nullable String newLabel) {
        return new DatePart(name, newLabel, value, width, error, autocomplete, disabled);
    }

    public DatePart error(boolean newError) {
        return new DatePart(name, label, value, width, newError, autocomplete, disabled);
    }

    public DatePart autocomplete(@Nullable String newAutocomplete) {
        return new DatePart(name, label, value, width, error, newAutocomplete, disabled);
    }

    public DatePart disabled(@Nullable Boolean newDisabled) {
        return new DatePart(name, label, value, width, error, autocomplete, newDisabled);
    }

    /** What is shown above the field: the label, or the name with a capital. */
    public String shownLabel() {
        return label != null ? label : name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
    }

    public boolean disabledOr(boolean all) {
        return disabled == null ? all : disabled;
    }
}
