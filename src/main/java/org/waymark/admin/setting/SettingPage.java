package org.waymark.admin.setting;

import java.util.List;

/**
 * One setting with its versions.
 *
 * @param current the value in force, as it would be typed
 */
public record SettingPage(String key, String label, String unit, boolean dated, String current, List<Change> changes) {
    public SettingPage {
        changes = List.copyOf(changes);
    }

    /** One saved value, in words. */
    public record Change(String value, String from, String author, String reason) {}

    /** A heading of the list with its settings. */
    public record Group(String name, List<SettingPage> settings) {
        public Group {
            settings = List.copyOf(settings);
        }
    }

    /** "14 days". */
    public String currentWithUnit() {
        return current.isBlank() ? "Not given" : current + (unit.isBlank() || unit.contains(" or ") ? "" : " " + unit);
    }
}
