package org.waymark.privacy.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody did to the audit behind the program's back.
 *
 * @param seal number of the seal that doesn't hold; 0 for an entry that is under none
 * @param entry id of the entry; null when the seal itself was touched
 */
public record AuditFinding(Kind kind, long seal, @Nullable UUID entry) {
    /** What was done. */
    public enum Kind {
        ENTRY_CHANGED,
        ENTRY_REMOVED,
        /** An entry of long ago that no seal knows. */
        ENTRY_INSERTED,
        /** A seal was changed, removed or put in, or the entries joined to it were. */
        SEAL_BROKEN
    }
}
