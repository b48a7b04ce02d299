package org.waymark.intake.application;

import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.privacy.audit.AuditLog;

/** Writes each move into the audit log, in its transaction. */
@Component
class ApplicationAudit {
    private final AuditLog audit;

    ApplicationAudit(AuditLog audit) {
        this.audit = audit;
    }

    @EventListener
    void on(ApplicationMoved moved) {
        var action =
                "application." + moved.what().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var application = moved.application();
        audit.did(
                moved.by(),
                action,
                application.client(),
                "application",
                application.id().value());
    }
}
