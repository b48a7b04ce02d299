package org.waymark.design;

import java.util.Map;

/** The fixtures whose options we don't offer, each with its reason. */
final class NotOffered {
    private static final String ATTRIBUTES = "free attributes: templates name each attribute, so that it is escaped";
    private static final String FOOTER = "groups of links: our footer has one list";
    private static final String LIMIT = "no limit: the limit is a required parameter";
    private static final String HERO = "pictures and columns: our hero is a heading and a text";
    private static final String DEPRECATED = "the package itself drops this option";
    private static final String AFFIX = "HTML beside a field: a unit is a word or a sign";

    static final Map<String, String> CASES = Map.ofEntries(
            Map.entry("breadcrumb: attributes", ATTRIBUTES),
            Map.entry("character-count: with maxlength attribute", ATTRIBUTES),
            Map.entry("notification-banner: custom tabindex", ATTRIBUTES),
            Map.entry("breadcrumb: with back link as a button", "going back is a link"),
            Map.entry("card: with image and caption", "HTML for an image: ours is an address and a text"),
            Map.entry("card: with image and custom HTML", "a heading and HTML after it: that is content"),
            Map.entry("character-count: to configure in JavaScript", LIMIT),
            Map.entry("character-count: with neither maxlength, maxwords nor textarea description set", LIMIT),
            Map.entry("character-count: with neither maxlength nor maxwords set", LIMIT),
            Map.entry("character-count: with translations", "the service speaks English"),
            Map.entry("footer: with meta and navigation", FOOTER),
            Map.entry("footer: with multiple navigation groups", FOOTER),
            Map.entry("footer: with multiple navigation groups and custom HTML", FOOTER),
            Map.entry("footer: with multiple navigation groups and headings", FOOTER),
            Map.entry("footer: with multiple navigation groups and headings as strings", FOOTER),
            Map.entry("footer: with single navigation group", FOOTER),
            Map.entry("footer: with single navigation group (empty items)", FOOTER),
            Map.entry("hero: product page", HERO),
            Map.entry("hero: product page with heading as string", HERO),
            Map.entry("hero: with image", HERO),
            Map.entry("hero: with image, content", HERO),
            Map.entry("hero: with image, content and caption", HERO),
            Map.entry("input: with prefix HTML", AFFIX),
            Map.entry("input: with suffix HTML", AFFIX),
            Map.entry("date-input: with custom name prefix", "names like example[day]: ours are example-day"),
            Map.entry("summary-list: with item widths", "widths: one look for all summary lists"),
            Map.entry("task-list: with empty items", "numbers ids with gaps: a List has no empty items"),
            Map.entry("task-list: with deprecated status classes", DEPRECATED),
            Map.entry("tables: as a card (feature) with deprecated options", DEPRECATED));

    private NotOffered() {}
}
