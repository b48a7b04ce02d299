package org.waymark.library.markdown;

/** Who looks at it: everyone, or an editor who also sees remarks about what shows nothing. */
public enum RenderFor {
    PUBLIC,
    PREVIEW
}
