package org.waymark.library.page;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.platform.Setting;
import org.waymark.platform.SettingGroup;

/** What only the unit itself can say about itself; until it does, the demo shows a marked blank and a live unit nothing. */
@Configuration
class UnitSettings {
    static final Setting<String> CONTACT_EMAIL =
            Setting.text("library.contact-email", "", "Email address of the unit, on public pages");
    static final Setting<String> CONTROLLER = Setting.text(
            "library.data-controller", "", "Organisation that is responsible for personal data (privacy page)");
    static final Setting<String> DATA_PROTECTION = Setting.text(
            "library.data-protection-contact", "", "Contact of the data protection officer (privacy page)");
    static final Setting<String> LAWFUL_BASIS =
            Setting.text("library.lawful-basis", "", "Lawful basis for using personal data (privacy page)");
    static final Setting<String> RETENTION =
            Setting.text("library.retention", "", "How long records are kept, in words (privacy page)");
    static final Setting<String> ACCESSIBILITY_TESTED =
            Setting.text("library.accessibility-tested", "", "When and by whom accessibility was tested");

    @Bean
    SettingGroup unitSettingsGroup() {
        return new SettingGroup(
                "About the unit",
                List.of(CONTACT_EMAIL, CONTROLLER, DATA_PROTECTION, LAWFUL_BASIS, RETENTION, ACCESSIBILITY_TESTED));
    }
}
