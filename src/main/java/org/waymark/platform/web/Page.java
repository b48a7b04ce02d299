package org.waymark.platform.web;

import java.util.List;

/**
 * One page of a longer list.
 *
 * @param number of this page, from 1
 * @param total how many items there are on all pages
 */
public record Page<T>(List<T> items, int number, int size, long total) {
    public Page {
        items = List.copyOf(items);
    }

    /** At least 1. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < pages();
    }

    /** Where a page starts in the list, for SQL's offset. */
    public static int offset(int number, int size) {
        return (Math.max(1, number) - 1) * size;
    }
}
