package org.waymark.library.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a site asks programs to leave alone (RFC 9309). The longest rule that fits counts; of two equal ones the kinder. */
final class Robots {
    /** As which we ask. */
    static final String NAME = "Waymark-link-check";

    private record Rule(String path, boolean allows) {
        boolean fits(String asked) {
            var pattern = new StringBuilder();
            for (var part : path.replaceAll("\\$$", "").split("\\*", -1)) {
                pattern.append(pattern.isEmpty() ? "" : ".*").append(Pattern.quote(part));
            }
            return Pattern.compile(pattern + (path.endsWith("$") ? "" : ".*"), Pattern.DOTALL)
                    .matcher(asked)
                    .matches();
        }
    }

    private static final int MOST_RULES = 1000;
    private static final int MOST_STARS = 5;
    private static final int LONGEST_RULE = 500;

    private final List<Rule> rules;

    private Robots(List<Rule> rules) {
        this.rules = rules;
    }

    /** Where nothing is asked. */
    static Robots none() {
        return new Robots(List.of());
    }

    /** Reads a robots.txt: the group for us, or else the one for everybody. */
    static Robots read(String text) {
        var ours = new ArrayList<Rule>();
        var everybodys = new ArrayList<Rule>();
        boolean namesUs = false;
        boolean hasOurs = false;
        boolean namesAll = false;
        boolean inNames = false;
        for (var line : text.lines().limit(MOST_RULES).toList()) {
            var field = line.replaceFirst("#.*", "").split(":", 2);
            var key = field[0].strip().toLowerCase(Locale.ROOT);
            var value = field.length == 2 ? field[1].strip() : "";
            if (key.equals("user-agent")) {
                boolean us = value.equalsIgnoreCase(NAME);
                namesUs = us || (inNames && namesUs);
                namesAll = value.equals("*") || (inNames && namesAll);
                hasOurs |= us;
                inNames = true;
            } else if (key.equals("allow") || key.equals("disallow")) {
                inNames = false;
                var rule = new Rule(value, key.equals("allow"));
                if (isUsable(value) && namesUs) {
                    ours.add(rule);
                }
                if (isUsable(value) && namesAll) {
                    everybodys.add(rule);
                }
            }
        }
        return new Robots(hasOurs ? ours : everybodys);
    }

    private static boolean isUsable(String path) {
        return !path.isEmpty()
                && path.length() <= LONGEST_RULE
                && path.chars().filter(letter -> letter == '*').count() <= MOST_STARS;
    }

    /** @param path with its query */
    boolean allow(String path) {
        Rule longest = new Rule("", true);
        for (var rule : rules) {
            boolean better = rule.path().length() > longest.path().length()
                    || (rule.path().length() == longest.path().length() && rule.allows());
            if (better && rule.fits(path)) {
                longest = rule;
            }
        }
        return longest.allows();
    }
}
