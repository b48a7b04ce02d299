package org.waymark.library.page;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.library.markdown.PageValues;
import org.waymark.platform.Installation;
import org.waymark.platform.Settings;
import org.waymark.platform.web.Shells;

/** What editors write as {@code {{reply-days}}} and the like. */
@Component
class UnitValues implements PageValues {
    private final PageFacts page;
    private final Settings settings;
    private final Installation installation;

    UnitValues(PageFacts page, Settings settings, Installation installation) {
        this.page = page;
        this.settings = settings;
        this.installation = installation;
    }

    @Override
    public Map<String, String> now() {
        var promises = page.promises();
        return Map.ofEntries(
                value("reply-days", promises.replyDays()),
                value("appointments", promises.appointments()),
                value("appointment-minutes", promises.lengthMinutes()),
                value("change-hours", promises.changeHours()),
                value("notice-hours", promises.noticeHours()),
                value("horizon-weeks", promises.horizonWeeks()),
                value("coach-answer-days", promises.coachAnswerDays()),
                value("first-look-days", promises.firstLookDays()),
                value("decision-days", promises.decisionDays()),
                value("sign-in-minutes", promises.linkMinutes()),
                value("regions", promises.regions()),
                value("unit-name", settings.now(Shells.SERVICE_NAME)),
                value("unit-email", email()));
    }

    /** Until the unit sets it, the demo shows a marked blank. */
    private String email() {
        var set = page.unit().contactEmail();
        return set.isBlank() && installation.demo() ? "[The unit fills this in: its email address]" : set;
    }

    private static Map.Entry<String, String> value(String name, Object value) {
        return Map.entry(name, String.valueOf(value));
    }
}
