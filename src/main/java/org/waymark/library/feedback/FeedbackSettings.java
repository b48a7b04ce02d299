package org.waymark.library.feedback;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.platform.Setting;
import org.waymark.platform.SettingGroup;

/** What a unit may decide about what readers say. */
@Configuration(proxyBeanMethods = false)
class FeedbackSettings {
    static final Setting<Integer> KEEP_NOTES =
            Setting.number("library.keep-reader-notes", 90, 1, 365, "Keep notes of readers for", "days");

    @Bean
    SettingGroup feedbackSettingGroup() {
        return new SettingGroup("Feedback on pages", List.of(KEEP_NOTES));
    }
}
