package org.waymark.library.frame;

import java.util.UUID;

/**
 * A link of a menu.
 *
 * @param path within Waymark
 */
public record MenuEntry(UUID id, MenuPlace place, int position, String text, String path, int version) {}
