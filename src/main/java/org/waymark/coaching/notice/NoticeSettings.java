package org.waymark.coaching.notice;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.platform.Setting;
import org.waymark.platform.SettingGroup;

/** When people are reminded. */
@Configuration(proxyBeanMethods = false)
class NoticeSettings {
    static final Setting<Duration> BEFORE_DEADLINE = Setting.hours(
            "coaching.remind-before-deadline", 24, 1, 168, "Remind this long before a change stops being free");
    static final Setting<Duration> BEFORE_START =
            Setting.hours("coaching.remind-before-start", 22, 1, 72, "Remind again this long before the start");

    @Bean
    SettingGroup noticeSettingGroup() {
        return new SettingGroup("Reminders of appointments", List.of(BEFORE_DEADLINE, BEFORE_START));
    }
}
