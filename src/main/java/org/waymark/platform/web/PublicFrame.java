package org.waymark.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the unit puts around its public pages; a bean of the module that keeps it. */
public interface PublicFrame {
    /**
     * @param header links of public pages
     * @param footer links of all pages
     * @param notice what the unit tells everyone at present; null: nothing
     */
    record Frame(
            List<NavItem> header,
            List<NavItem> footer,
            @Nullable String notice) {
        static final Frame EMPTY = new Frame(List.of(), List.of(), null);

        public Frame {
            header = List.copyOf(header);
            footer = List.copyOf(footer);
        }
    }

    Frame now();
}
