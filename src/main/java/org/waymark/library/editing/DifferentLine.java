package org.waymark.library.editing;

import java.util.List;

/**
 * A line of two texts that are compared, in parts.
 *
 * @param skipped how many equal lines are left out before it
 */
public record DifferentLine(Change change, List<Part> parts, int skipped) {
    /** What became of the line. */
    public enum Change {
        SAME(""),
        ADDED("Added:"),
        REMOVED("Removed:"),
        CHANGED("Changed:");

        private final String label;

        Change(String label) {
            this.label = label;
        }

        /** Spoken and shown before the line; empty for one that is the same. */
        public String label() {
            return label;
        }
    }

    /** Some words of a line, which are there in both texts or in one of them. */
    public record Part(Change change, String text) {}

    public DifferentLine {
        parts = List.copyOf(parts);
    }

    static DifferentLine whole(Change change, String text) {
        return new DifferentLine(change, List.of(new Part(change, text)), 0);
    }

    DifferentLine after(int lines) {
        return new DifferentLine(change, parts, lines);
    }
}
