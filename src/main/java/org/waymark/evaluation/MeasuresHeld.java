package org.waymark.evaluation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.waymark.platform.PersonId;
import org.waymark.platform.Setting;
import org.waymark.platform.SettingGroup;
import org.waymark.platform.Settings;
import org.waymark.platform.UkTime;
import org.waymark.privacy.access.HeldRecord;
import org.waymark.privacy.access.PersonalData;

/** What is held of people's ratings of themselves. */
@Component
class MeasuresHeld implements PersonalData {

    static final Setting<Integer> KEEP_YEARS =
            Setting.number("evaluation.keep-years", 6, 1, 20, "Keep clients’ ratings of themselves for", "years");

    private final Measures measures;
    private final Settings settings;

    MeasuresHeld(Measures measures, Settings settings) {
        this.measures = measures;
        this.settings = settings;
    }

    @Override
    public Set<String> tables() {
        return Set.of("evaluation.measure");
    }

    @Override
    public String heading() {
        return "How you rated yourself";
    }

    @Override
    public List<HeldRecord> show(PersonId person) {
        return measures.of(person).stream().map(MeasuresHeld::record).toList();
    }

    @Override
    public void erase(PersonId person) {
        measures.erase(person);
    }

    @Override
    public void retain(Instant now) {
        measures.eraseBefore(
                UkTime.here(now).minusYears(settings.now(KEEP_YEARS)).toInstant());
    }

    private static HeldRecord record(Measures.Measure measure) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("Clear about the next step", measure.rating().clarity() + " out of 10");
        fields.put("Confident in deciding", measure.rating().confidence() + " out of 10");
        fields.put("Ready to act", measure.rating().readiness() + " out of 10");
        var title = switch (measure.moment()) {
            case BASELINE -> "With your application";
            case OUTCOME -> "At the end of your support";
        };
        return new HeldRecord(title, measure.at(), fields);
    }

    /** The setting above, for the back office. */
    @Configuration
    static class EvaluationSettings {
        @Bean
        SettingGroup evaluationSettingGroup() {
            return new SettingGroup("Evaluation", List.of(KEEP_YEARS));
        }
    }
}
