package org.waymark.library.editing;

import java.util.List;
import java.util.Objects;
import org.waymark.library.publication.Move;
import org.waymark.platform.design.Item;

/**
 * All editions of a publication.
 *
 * @param lines the newest first
 */
public record VersionsPage(Headline headline, List<VersionLine> lines) {
    public VersionsPage {
        lines = List.copyOf(lines);
    }

    public boolean canRestore(VersionLine line) {
        return headline.publication().can(Move.RESTORE)
                && line.number() != headline.publication().currentEdition();
    }

    /** "Public", "Draft" or nothing. */
    public String role(VersionLine line) {
        if (Objects.equals(headline.publication().workEdition(), line.number())) {
            return headline.publication().work().label();
        }
        return headline.publication().isPublic()
                        && Objects.equals(headline.publication().publicEdition(), line.number())
                ? "Public"
                : "";
    }

    public List<Item> choices() {
        return lines.stream()
                .map(line -> Item.of(String.valueOf(line.number()), "Version " + line.number() + ", " + line.madeAt()))
                .toList();
    }

    /** What one compares first: the newest with the one before. */
    public String from() {
        return String.valueOf(lines.get(Math.min(1, lines.size() - 1)).number());
    }

    public String to() {
        return String.valueOf(lines.getFirst().number());
    }
}
