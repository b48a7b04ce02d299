package org.waymark.coaching.availability;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.platform.Setting;
import org.waymark.platform.SettingGroup;

/** What a unit decides about open times. */
@Configuration(proxyBeanMethods = false)
class AvailabilitySettings {
    static final Setting<Duration> START_EVERY =
            Setting.minutes("coaching.start-every", 30, 5, 120, "Possible starts lie this far apart");

    @Bean
    SettingGroup availabilitySettingGroup() {
        return new SettingGroup("Open times", List.of(START_EVERY));
    }
}
