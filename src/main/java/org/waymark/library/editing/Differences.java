package org.waymark.library.editing;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.waymark.library.editing.DifferentLine.Change;
import org.waymark.library.editing.DifferentLine.Part;

/** Compares two texts by lines, and changed lines by words. */
final class Differences {
    private static final Pattern WORDS = Pattern.compile("\\s+|[\\p{L}\\p{N}'’-]+|.", Pattern.DOTALL);
    private static final int LINES_AROUND = 2;
    private static final int MOST_TO_COMPARE = 2_000;

    private Differences() {}

    /** The lines of both texts in order, with all that is the same. */
    static List<DifferentLine> of(String before, String after) {
        var old = before.lines().toList();
        var lines = new ArrayList<DifferentLine>();
        int at = 0;
        for (var delta : compared(old, after.lines().toList())) {
            var source = delta.getSource();
            old.subList(at, source.getPosition()).forEach(line -> lines.add(DifferentLine.whole(Change.SAME, line)));
            add(lines, delta);
            at = source.getPosition() + source.size();
        }
        old.subList(at, old.size()).forEach(line -> lines.add(DifferentLine.whole(Change.SAME, line)));
        return lines;
    }

    /** The same, where long stretches that are the same are left out but for two lines around each change. */
    static List<DifferentLine> shortened(String before, String after) {
        var all = of(before, after);
        var kept = new ArrayList<DifferentLine>();
        int skipped = 0;
        for (int i = 0; i < all.size(); i++) {
            if (isNearChange(all, i)) {
                kept.add(all.get(i).after(skipped));
                skipped = 0;
            } else {
                skipped++;
            }
        }
        if (skipped > 0 && !kept.isEmpty()) {
            kept.add(new DifferentLine(Change.SAME, List.of(), skipped));
        }
        return kept;
    }

    private static boolean isNearChange(List<DifferentLine> all, int at) {
        return IntStream.rangeClosed(Math.max(0, at - LINES_AROUND), Math.min(all.size() - 1, at + LINES_AROUND))
                .anyMatch(i -> all.get(i).change() != Change.SAME);
    }

    private static void add(List<DifferentLine> lines, AbstractDelta<String> delta) {
        var gone = delta.getSource().getLines();
        var come = delta.getTarget().getLines();
        int both = Math.min(gone.size(), come.size());
        for (int i = 0; i < both; i++) {
            addPair(lines, gone.get(i), come.get(i));
        }
        gone.subList(both, gone.size()).forEach(line -> lines.add(DifferentLine.whole(Change.REMOVED, line)));
        come.subList(both, come.size()).forEach(line -> lines.add(DifferentLine.whole(Change.ADDED, line)));
    }

    /** Two lines with little in common aren't one that changed: word by word nobody could read them. */
    private static void addPair(List<DifferentLine> lines, String before, String after) {
        var changed = changed(before, after);
        if (lettersOf(changed, Change.SAME) * 3 >= Math.max(letters(before), letters(after))) {
            lines.add(changed);
        } else {
            lines.add(DifferentLine.whole(Change.REMOVED, before));
            lines.add(DifferentLine.whole(Change.ADDED, after));
        }
    }

    private static long lettersOf(DifferentLine line, Change change) {
        return line.parts().stream()
                .filter(part -> part.change() == change)
                .mapToLong(part -> letters(part.text()))
                .sum();
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetterOrDigit).count();
    }

    private static DifferentLine changed(String before, String after) {
        var old = words(before);
        var parts = new ArrayList<Part>();
        int at = 0;
        for (var delta : compared(old, words(after))) {
            var source = delta.getSource();
            add(parts, Change.SAME, old.subList(at, source.getPosition()));
            if (delta.getType() != DeltaType.INSERT) {
                add(parts, Change.REMOVED, source.getLines());
            }
            if (delta.getType() != DeltaType.DELETE) {
                add(parts, Change.ADDED, delta.getTarget().getLines());
            }
            at = source.getPosition() + source.size();
        }
        add(parts, Change.SAME, old.subList(at, old.size()));
        return new DifferentLine(Change.CHANGED, parts, 0);
    }

    /** Two long texts with little in common would take minutes to compare: they count as replaced. */
    private static List<AbstractDelta<String>> compared(List<String> before, List<String> after) {
        int start = sameAtStart(before, after);
        int end = sameAtStart(
                before.subList(start, before.size()).reversed(),
                after.subList(start, after.size()).reversed());
        if (before.size() + after.size() - 2 * (start + end) <= MOST_TO_COMPARE) {
            return DiffUtils.diff(before, after).getDeltas();
        }
        return List.of(new ChangeDelta<>(
                new Chunk<>(start, before.subList(start, before.size() - end)),
                new Chunk<>(start, after.subList(start, after.size() - end))));
    }

    private static int sameAtStart(List<String> before, List<String> after) {
        int most = Math.min(before.size(), after.size());
        int same = 0;
        while (same < most && before.get(same).equals(after.get(same))) {
            same++;
        }
        return same;
    }

    private static void add(List<Part> parts, Change change, List<String> words) {
        if (!words.isEmpty()) {
            parts.add(new Part(change, String.join("", words)));
        }
    }

    private static List<String> words(String line) {
        return WORDS.matcher(line).results().map(found -> found.group()).toList();
    }
}
