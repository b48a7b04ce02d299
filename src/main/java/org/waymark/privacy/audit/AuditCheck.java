package org.waymark.privacy.audit;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.waymark.platform.DueWork;

/** Checks all seals once a day; what it finds goes to the log, where operators are warned of it. */
@Component
class AuditCheck implements DueWork {
    private static final Logger LOG = LoggerFactory.getLogger(AuditCheck.class);

    private final AuditSeals seals;

    AuditCheck(AuditSeals seals) {
        this.seals = seals;
    }

    @Override
    public String name() {
        return "privacy.audit-check";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        List<AuditFinding> findings = seals.verify();
        if (!findings.isEmpty()) {
            LOG.error(
                    "The audit was changed behind the program's back: {} findings, first {}",
                    findings.size(),
                    findings.getFirst());
        }
    }
}
