package org.waymark.platform;

import java.time.Duration;
import java.util.function.Function;

/**
 * Something a unit decides for itself. A plain setting holds from the moment it is saved; a dated one is a rule with a
 * from-date, an author and a reason, and decisions store the version they were made under.
 *
 * @param key lasting name: "coaching.change-window"
 * @param unit what the number counts, for people: "days", "hours"; empty for text
 */
public record Setting<T>(
        String key,
        T byDefault,
        String label,
        String unit,
        boolean isDated,
        Function<String, T> read,
        Function<T, String> write) {

    public static Setting<Integer> number(String key, int byDefault, int least, int most, String label, String unit) {
        return new Setting<>(
                key, byDefault, label, unit, false, text -> wholeNumber(text, least, most), String::valueOf);
    }

    /** A span given in whole hours. */
    public static Setting<Duration> hours(String key, int byDefault, int least, int most, String label) {
        return new Setting<>(
                key,
                Duration.ofHours(byDefault),
                label,
                "hours",
                false,
                text -> Duration.ofHours(wholeNumber(text, least, most)),
                span -> String.valueOf(span.toHours()));
    }

    /** A span given in whole minutes. */
    public static Setting<Duration> minutes(String key, int byDefault, int least, int most, String label) {
        return new Setting<>(
                key,
                Duration.ofMinutes(byDefault),
                label,
                "minutes",
                false,
                text -> Duration.ofMinutes(wholeNumber(text, least, most)),
                span -> String.valueOf(span.toMinutes()));
    }

    /** Any text; blank is allowed and means "not given". */
    public static Setting<String> text(String key, String byDefault, String label) {
        return new Setting<>(key, byDefault, label, "", false, String::strip, text -> text);
    }

    public static Setting<Boolean> flag(String key, boolean byDefault, String label) {
        return new Setting<>(key, byDefault, label, "yes or no", false, Setting::yesOrNo, yes -> yes ? "yes" : "no");
    }

    /** The same, as a dated rule. */
    public Setting<T> dated() {
        return new Setting<>(key, byDefault, label, unit, true, read, write);
    }

    private static int wholeNumber(String text, int least, int most) {
        int number;
        try {
            number = Integer.parseInt(text.strip());
        } catch (NumberFormatException _) {
            throw new IllegalArgumentException("Enter a whole number, such as " + least);
        }
        if (number < least || number > most) {
            throw new IllegalArgumentException("Enter a number from " + least + " to " + most);
        }
        return number;
    }

    private static boolean yesOrNo(String text) {
        return switch (text.strip()) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("Enter yes or no");
        };
    }
}
