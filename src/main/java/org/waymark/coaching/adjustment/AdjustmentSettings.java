package org.waymark.coaching.adjustment;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.platform.Setting;
import org.waymark.platform.SettingGroup;

/** What a unit decides about adjustments. */
@Configuration(proxyBeanMethods = false)
class AdjustmentSettings {
    static final Setting<Duration> LONGEST_APPOINTMENT =
            Setting.minutes("coaching.longest-appointment", 120, 15, 480, "The longest appointment, as an adjustment");

    static final Setting<Integer> KEPT_YEARS = Setting.number(
            "coaching.adjustments-kept-years", 2, 1, 10, "Keep adjustments after the last support ended", "years");

    @Bean
    SettingGroup adjustmentSettingGroup() {
        return new SettingGroup("Adjustments", List.of(LONGEST_APPOINTMENT, KEPT_YEARS));
    }
}
