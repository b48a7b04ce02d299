package org.waymark.library.link;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.waymark.platform.DueWork;
import org.waymark.platform.Installation;
import org.waymark.platform.Setting;
import org.waymark.platform.SettingGroup;
import org.waymark.platform.Settings;

/** Looks at each link once a week: every minute at a few, of each website one. A demonstration asks nobody outside. */
@Component
class LinksAreChecked implements DueWork {
    static final Setting<Boolean> ON =
            Setting.flag("library.check-links", true, "Look once a week whether links to other websites still work");

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int MOST_IN_A_ROUND = 10;

    private final Links links;
    private final OutsideWeb web;
    private final Settings settings;
    private final Installation installation;

    LinksAreChecked(Links links, OutsideWeb web, Settings settings, Installation installation) {
        this.links = links;
        this.web = web;
        this.settings = settings;
        this.installation = installation;
    }

    @Override
    public String name() {
        return "library.links-are-checked";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        if (!installation.demo() && settings.now(ON)) {
            round(new LinkCheck(web, () -> LockSupport.parkNanos(PAUSE.toNanos())));
        }
    }

    void round(LinkCheck check) {
        for (var link : links.due(MOST_IN_A_ROUND)) {
            links.found(link, check.look(link.address()));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class LinkSettings {
        @Bean
        SettingGroup linkSettingsGroup() {
            return new SettingGroup("Links", List.of(ON));
        }
    }
}
