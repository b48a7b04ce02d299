package org.waymark.intake.application;

import java.security.SecureRandom;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.waymark.platform.Settings;
import org.waymark.reference.ServiceRules;
import org.waymark.reference.WorkingDays;

/** What the unit promises when it receives an application, by the rules in force on that day. */
@Component
class Promises {
    private final Applications applications;
    private final Settings settings;
    private final WorkingDays workingDays;
    private final SecureRandom random = new SecureRandom();

    Promises(Applications applications, Settings settings, WorkingDays workingDays) {
        this.applications = applications;
        this.settings = settings;
        this.workingDays = workingDays;
    }

    Application.Promise from(Instant receivedAt) {
        return new Application.Promise(
                unusedReference(),
                receivedAt,
                settings.at(ServiceRules.REPLY_DAYS, receivedAt),
                workingDays.plusWorkingDays(receivedAt, settings.now(ServiceRules.FIRST_LOOK_WORKING_DAYS)));
    }

    private Reference unusedReference() {
        var drawn = Reference.random(random);
        while (applications.byReference(drawn).isPresent()) {
            drawn = Reference.random(random);
        }
        return drawn;
    }
}
