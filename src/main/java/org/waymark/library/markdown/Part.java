package org.waymark.library.markdown;

import java.util.List;
import org.commonmark.node.Node;

/** A text is a row of parts: prose, and blocks that may hold parts themselves. */
sealed interface Part {
    /** CommonMark between blocks. */
    record Prose(Node document, int firstLine) implements Part {}

    /** {@code ::: details What to bring}, to its closing fence. */
    record Fenced(BlockKind kind, String heading, int line, List<Part> parts) implements Part {}

    /** {@code ::: video scan-in-four-minutes}: one line, drawn by whoever offers a {@link PageBlock} of that name. */
    record Offered(String name, String argument, int line) implements Part {}
}
