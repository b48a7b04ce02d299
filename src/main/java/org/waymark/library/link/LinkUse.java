package org.waymark.library.link;

/**
 * A page that links somewhere.
 *
 * @param path where the public sees it
 */
public record LinkUse(String title, String path) {}
