package org.waymark.library.markdown;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The blocks that hold words of the editor, between {@code ::: name} and {@code :::}. */
enum BlockKind {
    INSET(false),
    WARNING(true),
    DO(false),
    DONT(false),
    DETAILS(true),
    CARDS(false),
    STEPS(false),
    ACTION(false),
    EXAMPLE(false),
    THINK(false),
    EXERCISE(false);

    private final boolean needsHeading;

    BlockKind(boolean needsHeading) {
        this.needsHeading = needsHeading;
    }

    static Optional<BlockKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(name)).findFirst();
    }

    /** As it is typed. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean needsHeading() {
        return needsHeading;
    }
}
