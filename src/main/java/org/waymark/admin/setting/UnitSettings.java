package org.waymark.admin.setting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.accounts.People;
import org.waymark.accounts.Person;
import org.waymark.platform.Actor;
import org.waymark.platform.Ids;
import org.waymark.platform.NotFound;
import org.waymark.platform.PersonId;
import org.waymark.platform.Setting;
import org.waymark.platform.SettingGroup;
import org.waymark.platform.Settings;
import org.waymark.platform.UkTime;
import org.waymark.platform.web.Problems;
import org.waymark.privacy.audit.AuditLog;

/** The settings of all modules, and the rules for changing them. */
@Component
class UnitSettings {
    private static final int LONGEST = 2000;

    private final List<SettingGroup> groups;
    private final Settings settings;
    private final People people;
    private final AuditLog audit;
    private final Clock clock;

    UnitSettings(List<SettingGroup> groups, Settings settings, People people, AuditLog audit, Clock clock) {
        this.groups = List.copyOf(groups);
        this.settings = settings;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    List<SettingPage.Group> groups() {
        return groups.stream()
                .map(group -> new SettingPage.Group(
                        group.name(), group.settings().stream().map(this::page).toList()))
                .toList();
    }

    SettingPage page(String key) {
        return page(find(key));
    }

    /** A plain setting holds at once; a dated rule from the day given, which may not lie in the past. */
    @Transactional
    Problems change(String key, SettingForm form, Actor actor) {
        var setting = find(key);
        var problems = check(setting, form);
        if (problems.any()) {
            return problems;
        }
        settings.change(setting, form.typedValue(), from(setting, form), actor, form.typedReason());
        audit.did(actor, "setting.changed:" + key, null, "setting", Ids.next());
        return problems;
    }

    private Problems check(Setting<?> setting, SettingForm form) {
        var problems = Problems.none();
        try {
            var _ = setting.read().apply(form.typedValue());
        } catch (IllegalArgumentException wrong) {
            problems.add("value", String.valueOf(wrong.getMessage()));
        }
        problems.atMost(LONGEST, "value", form.value(), setting.label())
                .atMost(LONGEST, "reason", form.reason(), "Reason");
        if (setting.isDated()) {
            problems.require("reason", form.reason(), "Say why the rule changes");
            checkDate(form, problems);
        }
        return problems;
    }

    private void checkDate(SettingForm form, Problems problems) {
        if (form.hasNoDate()) {
            return;
        }
        var date = form.date();
        if (date.isEmpty()) {
            problems.add("from", "Enter a real date, such as 1 4 2027");
        } else if (date.get().isBefore(UkTime.dateOf(clock.instant()))) {
            problems.add("from", "The date must be today or later: decisions already made keep their rule");
        }
    }

    private Instant from(Setting<?> setting, SettingForm form) {
        var now = clock.instant();
        if (!setting.isDated()) {
            return now;
        }
        return form.date().map(UkTime::startOf).filter(now::isBefore).orElse(now);
    }

    private SettingPage page(Setting<?> setting) {
        var changes = settings.history(setting).stream().map(this::change).toList();
        return new SettingPage(
                setting.key(), setting.label(), setting.unit(), setting.isDated(), current(setting), changes);
    }

    private <T> String current(Setting<T> setting) {
        return setting.write().apply(settings.now(setting));
    }

    private SettingPage.Change change(Settings.Version version) {
        return new SettingPage.Change(
                version.value(), UkTime.dayAndTime(version.from()), author(version.author()), version.reason());
    }

    private String author(@Nullable PersonId author) {
        return author == null
                ? "Waymark"
                : people.find(author).map(Person::name).orElse("Somebody who left");
    }

    private Setting<?> find(String key) {
        return groups.stream()
                .flatMap(group -> group.settings().stream())
                .filter(setting -> setting.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("setting"));
    }
}
