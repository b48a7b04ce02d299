package org.waymark.library.markdown;

/**
 * Where a block stands.
 *
 * @param headingLevel of a heading that the block begins with, so that levels don't jump
 */
public record BlockPlace(int headingLevel, RenderFor reader) {}
