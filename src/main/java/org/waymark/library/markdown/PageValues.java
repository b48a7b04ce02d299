package org.waymark.library.markdown;

import java.util.Map;

/** Values of settings that editors write as {@code {{name}}}; a bean in the feature that knows them. */
public interface PageValues {
    /** Those in force now, by name. */
    Map<String, String> now();
}
