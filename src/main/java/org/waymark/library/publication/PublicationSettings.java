package org.waymark.library.publication;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.platform.Setting;
import org.waymark.platform.SettingGroup;

/** How the unit keeps its library. */
@Configuration
public class PublicationSettings {
    /** Whether what one editor wrote is published by another. */
    public static final Setting<Boolean> SECOND_EDITOR =
            Setting.flag("library.second-editor", false, "Another editor must publish what an editor wrote");

    @Bean
    SettingGroup publicationSettingsGroup() {
        return new SettingGroup("Library", List.of(SECOND_EDITOR));
    }
}
