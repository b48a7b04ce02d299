package org.waymark.intake.concern;

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
 * What is kept of concerns. They are the unit's internal record: a person gets them by a reviewed access request, not by the
 * download that she makes herself, because they may speak of others.
 */
@Component
class ConcernRecords implements PersonalData {
    private final Concerns concerns;
    private final Settings settings;

    ConcernRecords(Concerns concerns, Settings settings) {
        this.concerns = concerns;
        this.settings = settings;
    }

    @Override
    public Set<String> tables() {
        return Set.of("intake.concern", "intake.concern_step");
    }

    @Override
    public String heading() {
        return "Concerns about safety";
    }

    @Override
    public List<HeldRecord> show(PersonId person) {
        return List.of();
    }

    @Override
    public void erase(PersonId person) {
        concerns.eraseAbout(person);
    }

    @Override
    public void retain(Instant now) {
        var years = settings.now(ConcernRules.YEARS_KEPT);
        concerns.forgetClosedBefore(
                now.atOffset(ZoneOffset.UTC).minusYears(years).toInstant());
    }
}
