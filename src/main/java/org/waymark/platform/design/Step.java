package org.waymark.platform.design;

import org.jspecify.annotations.Nullable;

/**
 * A step of the progress line.
 *
 * @param detail a few words below it, such as a date
 */
public record Step(String name, State state, @Nullable String detail) {
    /** Where a step stands; the page says it in words. */
    public enum State {
        DONE,
        CURRENT,
        TODO
    }

    public static Step done(String name, @Nullable String detail) {
        return new Step(name, State.DONE, detail);
    }

    public static Step current(String name, @Nullable String detail) {
        return new Step(name, State.CURRENT, detail);
    }

    public static Step todo(String name) {
        return new Step(name, State.TODO, null);
    }

    public boolean isDone() {
        return state == State.DONE;
    }

    public boolean isCurrent() {
        return state == State.CURRENT;
    }
}
