package org.waymark.intake.triage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.platform.PersonId;
import org.waymark.platform.Settings;
import org.waymark.privacy.access.HeldRecord;
import org.waymark.privacy.access.PersonalData;

/**
 * What is kept of coordinators' remarks and of their checks of eligibility. A person gets the remarks by a reviewed access
 * request, since they may speak of others; the checks go with the application that they belong to.
 */
@Component
class TriageRecords implements PersonalData {
    private final Remarks remarks;
    private final EligibilityChecks checks;
    private final Settings settings;

    TriageRecords(Remarks remarks, EligibilityChecks checks, Settings settings) {
        this.remarks = remarks;
        this.checks = checks;
        this.settings = settings;
    }

    @Override
    public Set<String> tables() {
        return Set.of("intake.remark", "intake.eligibility_check");
    }

    @Override
    public String heading() {
        return "Remarks of coordinators";
    }

    @Override
    public List<HeldRecord> show(PersonId person) {
        return List.of();
    }

    @Override
    public void erase(PersonId person) {
        remarks.eraseAbout(person);
        checks.eraseAbout(person);
    }

    @Override
    public void retain(Instant now) {
        var years = settings.now(TriageRules.REMARK_YEARS);
        remarks.forgetBefore(now.atOffset(ZoneOffset.UTC).minusYears(years).toInstant());
    }
}
