package org.waymark.library.file;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.platform.Setting;
import org.waymark.platform.SettingGroup;
import org.waymark.platform.Settings;

/** How large files may be. */
@Configuration
class FileSettings {
    static final Setting<Integer> DOCUMENT =
            Setting.number("library.document-megabytes", 50, 1, 500, "Largest document", "MB");
    static final Setting<Integer> IMAGE = Setting.number("library.image-megabytes", 10, 1, 100, "Largest image", "MB");
    static final Setting<Integer> VIDEO =
            Setting.number("library.video-megabytes", 500, 1, 1900, "Largest video", "MB");

    /** Captions of a day of speech are smaller. */
    private static final int CAPTIONS = 2;

    private static final long MEGABYTE = 1024L * 1024;

    @Bean
    SettingGroup fileSettingsGroup() {
        return new SettingGroup("Files", List.of(DOCUMENT, IMAGE, VIDEO));
    }

    /** In bytes. */
    static long largest(Settings settings, FileKind.Family family) {
        int megabytes = switch (family) {
            case DOCUMENT -> settings.now(DOCUMENT);
            case IMAGE -> settings.now(IMAGE);
            case VIDEO -> settings.now(VIDEO);
            case CAPTIONS -> CAPTIONS;
        };
        return megabytes * MEGABYTE;
    }

    /** Of any kind, in bytes. */
    static long largest(Settings settings) {
        long most = 0;
        for (var family : FileKind.Family.values()) {
            most = Math.max(most, largest(settings, family));
        }
        return most;
    }
}
