package org.waymark.platform.design;

import org.jspecify.annotations.Nullable;

/**
 * A task of a task list.
 *
 * @param href null while the task can't be started
 * @param status a tag; null when {@code statusText} says it in plain words
 */
public record Task(
        String name,
        @Nullable String href,
        @Nullable String hint,
        @Nullable Tag status,
        @Nullable String statusText) {
    public static Task of(String name, @Nullable String href, Tag status) {
        return new Task(name, href, null, status, null);
    }

    public static Task of(String name, @Nullable String href, String statusText) {
        return new Task(name, href, null, null, statusText);
    }

    public Task hint(@Nullable String newHint) {
        return new Task(name, href, newHint, status, statusText);
    }
}
