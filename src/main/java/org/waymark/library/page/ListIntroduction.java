package org.waymark.library.page;

/**
 * What stands above a list of what is published.
 *
 * @param html of the editors' words; may be empty
 */
public record ListIntroduction(String title, String summary, String html) {}
