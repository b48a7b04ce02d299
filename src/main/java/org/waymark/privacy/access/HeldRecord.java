package org.waymark.privacy.access;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing that is held about a person, as she reads it.
 *
 * @param at when it was made
 * @param fields what it says, label by label, in the order of the page
 */
public record HeldRecord(String title, Instant at, Map<String, String> fields) {
    public HeldRecord {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
