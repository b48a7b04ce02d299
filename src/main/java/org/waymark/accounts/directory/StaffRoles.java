package org.waymark.accounts.directory;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.Role;
import org.waymark.platform.design.Item;

/** The roles of staff as boxes to tick. */
public final class StaffRoles {
    private StaffRoles() {}

    public static List<Item> items() {
        return offered().stream()
                .map(role -> Item.of(role.name(), sentence(role.words()), hint(role)))
                .toList();
    }

    static Set<Role> read(@Nullable List<String> names) {
        var chosen = EnumSet.noneOf(Role.class);
        offered().stream()
                .filter(role -> names != null && names.contains(role.name()))
                .forEach(chosen::add);
        return chosen;
    }

    private static EnumSet<Role> offered() {
        return EnumSet.complementOf(EnumSet.of(Role.CLIENT));
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String hint(Role role) {
        return switch (role) {
            case CLIENT -> "Uses the service";
            case COACH -> "Sees their own clients only";
            case COORDINATOR -> "Triage, allocation, enquiries and events; sees applications, not notes";
            case LEAD -> "Complaints, concerns about safety, second looks and disclosures";
            case EDITOR -> "Writes pages, resources and courses";
            case MANAGER -> "Sees figures, never a client";
            case ADMINISTRATOR -> "Accounts, settings and operations";
        };
    }
}
