package org.waymark.platform;

import java.util.List;

/** The settings of one module under a heading; a bean of this kind is listed in the back office. */
public record SettingGroup(String name, List<Setting<?>> settings) {
    public SettingGroup {
        settings = List.copyOf(settings);
    }
}
