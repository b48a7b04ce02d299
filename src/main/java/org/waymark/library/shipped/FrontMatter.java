package org.waymark.library.shipped;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A content file: lines of "key: value" between two lines of three hyphens, then its body. See
 * docs/service/library.md for the keys.
 *
 * @param fields in the order of the file
 * @param body without the blank lines around it
 */
public record FrontMatter(Map<String, String> fields, String body) {
    private static final String FENCE = "---";

    /** @throws IllegalArgumentException with the line that isn't as it should be */
    public static FrontMatter read(String source) {
        var lines = source.replace("\uFEFF", "").lines().toList();
        if (lines.isEmpty() || !lines.getFirst().strip().equals(FENCE)) {
            throw new IllegalArgumentException("line 1: a content file begins with ---");
        }
        var fields = new LinkedHashMap<String, String>();
        for (int i = 1; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (line.equals(FENCE)) {
                return new FrontMatter(
                        fields,
                        String.join("\n", lines.subList(i + 1, lines.size())).strip() + "\n");
            }
            if (!line.isEmpty()) {
                add(fields, line, i + 1);
            }
        }
        throw new IllegalArgumentException("line " + lines.size() + ": the front matter ends with ---");
    }

    private static void add(Map<String, String> fields, String line, int number) {
        var colon = line.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("line " + number + ": write it as key: value");
        }
        if (fields.put(
                        line.substring(0, colon).strip(),
                        unquoted(line.substring(colon + 1).strip()))
                != null) {
            throw new IllegalArgumentException("line " + number + ": this key is there twice");
        }
    }

    private static String unquoted(String value) {
        var quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /** Null when the key is missing or has nothing after it. */
    public @Nullable String text(String key) {
        var value = fields.get(key);
        return value == null || value.isEmpty() ? null : value;
    }

    /** @throws IllegalArgumentException when the key is missing */
    public String required(String key) {
        var value = text(key);
        if (value == null) {
            throw new IllegalArgumentException("the key " + key + " is missing");
        }
        return value;
    }

    /** Values separated by commas; empty when the key is missing. */
    public List<String> list(String key) {
        var value = text(key);
        return value == null
                ? List.of()
                : Arrays.stream(value.split(","))
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .toList();
    }

    /** @throws IllegalArgumentException when there is something else than a whole number */
    public @Nullable Integer number(String key) {
        var value = text(key);
        if (value == null) {
            return null;
        }
        if (!value.matches("[0-9]{1,4}")) {
            throw new IllegalArgumentException("the key " + key + " takes a whole number");
        }
        return Integer.valueOf(value);
    }

    /** @throws IllegalArgumentException when there is something else than "yes" or "no" */
    public boolean flag(String key) {
        return switch (text(key)) {
            case null -> false;
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw new IllegalArgumentException("the key " + key + " takes yes or no");
        };
    }
}
