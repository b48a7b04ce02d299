package org.waymark.library.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.waymark.library.markdown.Part.Fenced;
import org.waymark.library.markdown.Part.Offered;
import org.waymark.library.markdown.Part.Prose;

/** Takes a text apart at its {@code :::} lines. One pass over the lines, without recursion. */
final class FenceReader {
    private static final int DEEPEST = 4;
    private static final Pattern FENCE = Pattern.compile(" {0,3}:::+[ \\t]*(.*)");
    private static final Pattern CODE = Pattern.compile(" {0,3}(```|~~~).*");

    private record Open(BlockKind kind, String heading, int line, List<Part> parts) {}

    private final Parser prose;
    private final Predicate<String> offered;
    private final Remarks remarks;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Part> outermost = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int wordsFrom = 1;
    private int tooDeep;
    private int unknown;
    private boolean inCode;

    FenceReader(Parser prose, Predicate<String> offered, Remarks remarks) {
        this.prose = prose;
        this.offered = offered;
        this.remarks = remarks;
    }

    List<Part> read(SourceText text) {
        int number = 0;
        for (var line : text.lines()) {
            number++;
            var fence = FENCE.matcher(line);
            inCode ^= CODE.matcher(line).matches();
            if (!inCode && fence.matches()) {
                endProse();
                fence(fence.group(1).strip(), number);
                wordsFrom = number + 1;
            } else {
                words.append(line).append('\n');
            }
        }
        endProse();
        while (!open.isEmpty()) {
            var left = open.element();
            remarks.add(
                    left.line(),
                    "The block “" + left.kind().word() + "” doesn’t end. Write ::: on a line of its own below it.");
            close();
        }
        return outermost;
    }

    private void fence(String rest, int line) {
        if (rest.isEmpty()) {
            end(line);
            return;
        }
        var typed = rest.split("\\s+", 2);
        var argument = typed.length == 2 ? typed[1] : "";
        BlockKind.named(typed[0])
                .ifPresentOrElse(kind -> begin(kind, argument, line), () -> single(typed[0], argument, line));
    }

    private void begin(BlockKind kind, String heading, int line) {
        if (open.size() == DEEPEST) {
            remarks.add(line, "This block is inside too many others. End one of them first.");
            tooDeep++;
            return;
        }
        if (kind.needsHeading() && heading.isEmpty()) {
            remarks.add(line, "Write a heading after “::: " + kind.word() + "”.");
        }
        open.push(new Open(kind, heading, line, new ArrayList<>()));
    }

    private void single(String name, String argument, int line) {
        if (!offered.test(name)) {
            remarks.add(line, "There is no block called “" + shortened(name) + "”. It shows nothing.");
            unknown++;
        }
        parts().add(new Offered(name, argument, line));
    }

    private void end(int line) {
        if (tooDeep > 0) {
            tooDeep--;
        } else if (!open.isEmpty()) {
            close();
        } else if (unknown > 0) {
            unknown--;
        } else {
            remarks.add(line, "This ::: ends nothing: no block is open here.");
        }
    }

    private void close() {
        var done = open.pop();
        parts().add(new Fenced(done.kind(), done.heading(), done.line(), List.copyOf(done.parts())));
    }

    private void endProse() {
        if (!words.toString().isBlank()) {
            parts().add(new Prose(prose.parse(words.toString()), wordsFrom));
        }
        words.setLength(0);
    }

    private List<Part> parts() {
        return open.isEmpty() ? outermost : open.element().parts();
    }

    private static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }
}
