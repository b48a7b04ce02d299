package org.waymark.coaching.booking;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.platform.Setting;
import org.waymark.platform.SettingGroup;

/** What a unit decides about proposed times. */
@Configuration(proxyBeanMethods = false)
class BookingSettings {
    static final Setting<Integer> PROPOSAL_KEPT_DAYS =
            Setting.number("coaching.proposal-kept-days", 3, 1, 14, "Proposed times are kept for", "days");

    @Bean
    SettingGroup bookingSettingGroup() {
        return new SettingGroup("Proposed times", List.of(PROPOSAL_KEPT_DAYS));
    }
}
