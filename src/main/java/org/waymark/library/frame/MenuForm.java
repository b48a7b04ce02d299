package org.waymark.library.frame;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.web.Problems;

/** A menu's link as typed. */
public record MenuForm(
        @Nullable String place,
        @Nullable String text,
        @Nullable String path,
        @Nullable Integer version) {
    private static final int LONGEST_TEXT = 40;
    private static final int LONGEST_PATH = 200;
    private static final Pattern PATH = Pattern.compile("/|/[a-z0-9][a-z0-9/._-]*");

    static MenuForm empty() {
        return new MenuForm(MenuPlace.HEADER.name(), "", "", null);
    }

    static MenuForm of(MenuEntry entry) {
        return new MenuForm(entry.place().name(), entry.text(), entry.path(), entry.version());
    }

    public String typedText() {
        return text == null ? "" : text.strip();
    }

    public String typedPath() {
        return path == null ? "" : path.strip();
    }

    MenuPlace chosenPlace() {
        return MenuPlace.of(place == null ? "" : place).orElse(MenuPlace.HEADER);
    }

    Problems problems() {
        var problems = Problems.none()
                .require("text", text, "Enter the words of the link")
                .atMost(LONGEST_TEXT, "text", typedText(), "The words");
        if (typedPath().length() > LONGEST_PATH || !PATH.matcher(typedPath()).matches()) {
            problems.add("path", "Enter an address on this site that begins with /, such as /one-to-one");
        }
        return problems;
    }
}
