package org.waymark.admin.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.privacy.audit.AuditLog;
import org.waymark.reference.ReferenceChanged;

/** Records each change of an organisation, venue, room or closure day, in the transaction of the change. */
@Component
class ReferenceChangesAreRecorded {
    private final AuditLog audit;

    ReferenceChangesAreRecorded(AuditLog audit) {
        this.audit = audit;
    }

    /** Lists have codes, not ids: the id is made of the code, and the code stands beside it. */
    @EventListener
    void record(ReferenceChanged change) {
        var what = change.what() + " " + change.code();
        audit.did(change.by(), change.action(), null, what, UUID.nameUUIDFromBytes(what.getBytes(UTF_8)));
    }
}
