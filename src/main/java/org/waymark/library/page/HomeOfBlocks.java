package org.waymark.library.page;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.design.Link;

/**
 * The first page, drawn.
 *
 * @param start what to do first, if the page says so in its first line
 */
public record HomeOfBlocks(
        String title, String summary, @Nullable Link start, Content body) {}
