package org.waymark.library.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands between {@code ---} lines above a text: one {@code name: value} a line.
 *
 * @param body the text below it
 * @param bodyLine the line on which the body begins, counted from 1
 */
public record FrontMatter(Map<String, String> values, String body, int bodyLine, List<Problem> problems) {
    private static final String FENCE = "---";
    private static final Pattern ENTRY = Pattern.compile("([a-z][a-z-]*):\\s*(.*)");

    /** Reads a file of shipped content; one without front matter is all body. */
    public static FrontMatter read(String file) {
        var lines = file.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        if (!lines[0].strip().equals(FENCE)) {
            return new FrontMatter(Map.of(), file, 1, List.of());
        }
        var values = new LinkedHashMap<String, String>();
        var problems = new ArrayList<Problem>();
        int line = 1;
        while (line < lines.length && !lines[line].strip().equals(FENCE)) {
            readEntry(lines[line], line + 1, values, problems);
            line++;
        }
        if (line == lines.length) {
            problems.add(new Problem(1, "The part above the text doesn’t end. Write --- on a line of its own."));
        }
        int first = Math.min(line + 1, lines.length);
        var body = String.join("\n", Arrays.copyOfRange(lines, first, lines.length));
        return new FrontMatter(values, body, first + 1, List.copyOf(problems));
    }

    /** The value of a name, unless it is absent or empty. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }

    /** Values that are separated by commas. */
    public List<String> list(String name) {
        return text(name).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** A number, unless it is absent or something else. */
    public Optional<Integer> number(String name) {
        return text(name).filter(value -> value.matches("[0-9]{1,6}")).map(Integer::valueOf);
    }

    private static void readEntry(String line, int number, Map<String, String> values, List<Problem> problems) {
        if (line.isBlank()) {
            return;
        }
        var entry = ENTRY.matcher(line.strip());
        if (!entry.matches()) {
            problems.add(new Problem(number, "Write “name: value” on this line."));
        } else if (values.putIfAbsent(entry.group(1), unquoted(entry.group(2).strip())) != null) {
            problems.add(new Problem(number, "“" + entry.group(1) + "” is there twice."));
        }
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
