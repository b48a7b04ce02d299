package org.waymark.library.resource;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.library.publication.Published;
import org.waymark.platform.design.Link;
import org.waymark.platform.design.Row;

/**
 * One resource.
 *
 * @param facts what it is, how long it takes, whom it is for
 * @param contents headings to jump to; empty for a short one
 * @param html its text, drawn
 * @param address of a website; null: there is none
 * @param host of that website
 * @param related others on the same topic
 */
public record ResourcePage(
        Published published,
        List<Row> facts,
        List<Link> contents,
        String html,
        @Nullable String address,
        @Nullable String host,
        List<ResourceLine> related) {}
