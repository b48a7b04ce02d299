package org.waymark.library.link;

import java.util.List;

/**
 * The report on links.
 *
 * @param broken twice in a row
 * @param moved for good
 * @param unsure where programs may not look
 * @param total of all links on public pages
 */
public record LinksPage(
        List<OutsideLink> broken, List<OutsideLink> moved, List<OutsideLink> unsure, long total, boolean demo) {
    public LinksPage {
        broken = List.copyOf(broken);
        moved = List.copyOf(moved);
        unsure = List.copyOf(unsure);
    }
}
