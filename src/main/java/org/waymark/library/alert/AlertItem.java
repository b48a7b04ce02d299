package org.waymark.library.alert;

import java.util.List;

/**
 * Something new.
 *
 * @param ref what the module knows it by: unique within its kind
 * @param path of ours, beginning with "/"
 * @param summary one sentence; may be empty
 * @param topics codes of reference; empty: for everybody who gets alerts
 */
public record AlertItem(Kind kind, String ref, String path, String title, String summary, List<String> topics) {
    /** What it is. */
    public enum Kind {
        RESOURCE,
        EVENT
    }

    public AlertItem {
        topics = List.copyOf(topics);
    }
}
