package org.waymark.library.markdown;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * One card of {@code ::: cards}.
 *
 * @param href null where the line holds no link that works; then all its words are in {@code text}
 */
public record CardOfText(String title, @Nullable String href, Content text) {}
