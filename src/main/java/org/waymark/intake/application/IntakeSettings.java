package org.waymark.intake.application;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.platform.Setting;
import org.waymark.platform.SettingGroup;

/** How long a unit keeps applications. */
@Configuration(proxyBeanMethods = false)
class IntakeSettings {
    static final Setting<Integer> KEEP_DRAFT_DAYS =
            Setting.number("intake.keep-draft-days", 90, 7, 365, "Keep a draft that nobody works on for", "days");
    static final Setting<Integer> KEEP_CLOSED_YEARS = Setting.number(
            "intake.keep-closed-years", 2, 1, 10, "Keep an application that was not accepted for", "years");
    static final Setting<Integer> KEEP_ACCEPTED_YEARS =
            Setting.number("intake.keep-accepted-years", 6, 1, 20, "Keep an accepted application for", "years");

    @Bean
    SettingGroup intakeSettingGroup() {
        return new SettingGroup("Applications", List.of(KEEP_DRAFT_DAYS, KEEP_CLOSED_YEARS, KEEP_ACCEPTED_YEARS));
    }
}
