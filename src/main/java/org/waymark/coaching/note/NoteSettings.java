package org.waymark.coaching.note;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.platform.SettingGroup;

/** What a unit decides about notes. */
@Configuration
class NoteSettings {
    @Bean
    SettingGroup noteSettingGroup() {
        return new SettingGroup("Notes of coaches", List.of(NoteData.KEPT_YEARS));
    }
}
