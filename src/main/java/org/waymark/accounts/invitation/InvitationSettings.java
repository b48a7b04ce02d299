package org.waymark.accounts.invitation;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.platform.SettingGroup;

@Configuration(proxyBeanMethods = false)
class InvitationSettings {
    @Bean
    SettingGroup invitationSettingGroup() {
        return new SettingGroup("Staff", List.of(StaffInvitations.DAYS));
    }
}
