package org.waymark.library.page;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.design.Link;

/**
 * A published page, drawn.
 *
 * @param contents headings of a long page; empty for a short one
 * @param breadcrumb the pages above it
 * @param section what the pages beside it are about: the title of the page above them
 * @param beside the other pages of its section
 * @param changed when these words became public
 * @param reviewDue the day on which somebody looks at it again
 */
public record PageOfWords(
        String title,
        String summary,
        Content body,
        List<Link> contents,
        List<Link> breadcrumb,
        String section,
        List<Link> beside,
        @Nullable Instant changed,
        @Nullable LocalDate reviewDue) {
    public PageOfWords {
        contents = List.copyOf(contents);
        breadcrumb = List.copyOf(breadcrumb);
        beside = List.copyOf(beside);
    }
}
