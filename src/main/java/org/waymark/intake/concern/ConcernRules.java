package org.waymark.intake.concern;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.platform.Setting;
import org.waymark.platform.SettingGroup;

/** What a unit decides about concerns. */
@Configuration(proxyBeanMethods = false)
class ConcernRules {
    static final Setting<Integer> YEARS_KEPT =
            Setting.number("intake.concern-years", 3, 1, 10, "Keep a closed concern about safety for", "years");

    @Bean
    SettingGroup concernGroup() {
        return new SettingGroup("Concerns about safety", List.of(YEARS_KEPT));
    }
}
