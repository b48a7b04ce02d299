package org.waymark.intake.eligibility;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.platform.Setting;
import org.waymark.platform.SettingGroup;

/** Where foundation trainees of Kent, Surrey and Sussex are sent. */
@Configuration
class EligibilitySettings {
    static final Setting<String> REDIRECT_NAME = Setting.text(
            "intake.redirect-name",
            "Kent, Surrey and Sussex Professional Support and Wellbeing Service",
            "Name of the service for foundation trainees in Kent, Surrey and Sussex");

    /** Blank: the address that is ticked among the facts with sources. */
    static final Setting<String> REDIRECT_ADDRESS =
            Setting.text("intake.redirect-address", "", "Its web address (blank: the one ticked at /admin/sources)");

    static final Setting<String> REDIRECT_WORDS = Setting.text(
            "intake.redirect-words",
            "It is there for foundation trainees in your region, and it is free and confidential too.",
            "What to say about it");

    @Bean
    SettingGroup eligibilitySettingsGroup() {
        return new SettingGroup("Eligibility", List.of(REDIRECT_NAME, REDIRECT_ADDRESS, REDIRECT_WORDS));
    }
}
