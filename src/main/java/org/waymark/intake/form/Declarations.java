package org.waymark.intake.form;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.intake.application.Answers;
import org.waymark.platform.Settings;
import org.waymark.platform.design.Item;
import org.waymark.reference.ServiceRules;

/** The declarations with the promises and limits of this unit, as they are today. */
@Component
public class Declarations {
    private final Settings settings;
    private final Clock clock;

    Declarations(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public List<Item> items() {
        return Arrays.stream(Declaration.values())
                .map(each -> Item.of(each.name(), each.label(), each.text(changeHours(), replyDays())))
                .toList();
    }

    /** Made now, with what was to be read: "2026-11, 24 hours, 14 days". */
    public Answers.Declarations made() {
        var version = "%s, %d hours, %d days".formatted(Declaration.VERSION, changeHours(), replyDays());
        return new Answers.Declarations(version, version, version, clock.instant());
    }

    private long changeHours() {
        return settings.now(ServiceRules.CHANGE_WINDOW).toHours();
    }

    private int replyDays() {
        return settings.now(ServiceRules.REPLY_DAYS);
    }
}
