package org.waymark.platform.design;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A numbered page of a list; without an address, a gap of left-out pages.
 *
 * @param number counted from 1
 */
public record PageLink(int number, @Nullable String href, boolean current) {
    public static final PageLink GAP = new PageLink(0, null, false);

    /**
     * The first and last page, the current one and its neighbours, with gaps between; empty for a single page.
     *
     * @param current counted from 1
     * @param total how many pages there are
     * @param address of the page with a number
     */
    public static List<PageLink> around(int current, int total, IntFunction<String> address) {
        List<PageLink> links = new ArrayList<>();
        int last = 0;
        for (int number = 1; total > 1 && number <= total; number++) {
            if (number == 1 || number == total || Math.abs(number - current) <= 1) {
                if (number - last > 1) {
                    links.add(GAP);
                }
                links.add(new PageLink(number, address.apply(number), number == current));
                last = number;
            }
        }
        return links;
    }
}
