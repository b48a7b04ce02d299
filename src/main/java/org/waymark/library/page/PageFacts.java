package org.waymark.library.page;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.platform.Settings;
import org.waymark.reference.Region;
import org.waymark.reference.Regions;
import org.waymark.reference.ServiceRules;

/** Gathers what the public pages say from the settings, so that no page types a number of its own. */
@Component
class PageFacts {
    private final Settings settings;
    private final Regions regions;

    PageFacts(Settings settings, Regions regions) {
        this.settings = settings;
        this.regions = regions;
    }

    Promises promises() {
        return new Promises(
                joined(regions.served().stream().map(Region::name).toList()),
                settings.now(ServiceRules.REPLY_DAYS),
                settings.now(ServiceRules.FIRST_LOOK_WORKING_DAYS),
                settings.now(ServiceRules.COACH_ANSWER_WORKING_DAYS),
                settings.now(ServiceRules.APPOINTMENTS_PER_PERIOD),
                settings.now(ServiceRules.CHANGE_WINDOW).toHours(),
                settings.now(ServiceRules.NOTICE_TO_BOOK).toHours(),
                settings.now(ServiceRules.BOOKING_HORIZON_WEEKS),
                settings.now(ServiceRules.APPOINTMENT_LENGTH).toMinutes(),
                settings.now(ServiceRules.DECISION_WORKING_DAYS),
                settings.now(ServiceRules.SIGN_IN_LINK).toMinutes());
    }

    UnitDetails unit() {
        return new UnitDetails(
                settings.now(UnitSettings.CONTACT_EMAIL),
                settings.now(UnitSettings.CONTROLLER),
                settings.now(UnitSettings.DATA_PROTECTION),
                settings.now(UnitSettings.LAWFUL_BASIS),
                settings.now(UnitSettings.RETENTION),
                settings.now(UnitSettings.ACCESSIBILITY_TESTED));
    }

    /** A region's name may hold an "and" of its own, so the last one is joined by "or". */
    private static String joined(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return names.subList(0, names.size() - 1).stream().collect(Collectors.joining(", ")) + " or " + names.getLast();
    }
}
