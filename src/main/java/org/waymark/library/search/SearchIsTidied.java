package org.waymark.library.search;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.waymark.platform.DueWork;
import org.waymark.platform.Setting;
import org.waymark.platform.SettingGroup;
import org.waymark.platform.Settings;
import org.waymark.platform.UkTime;

/**
 * Every day the index is built anew, which mends whatever went by it, and old misses are let go. They belong to nobody, so
 * no holder has them.
 */
@Component
class SearchIsTidied implements DueWork {
    static final Setting<Integer> KEEP_MISSES = Setting.number(
            "library.keep-search-misses", 90, 7, 400, "Keep what was searched for and not found for", "days");

    private final SearchIndex index;
    private final SearchMisses misses;
    private final Settings settings;
    private final Clock clock;

    SearchIsTidied(SearchIndex index, SearchMisses misses, Settings settings, Clock clock) {
        this.index = index;
        this.misses = misses;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "library.search-is-tidied";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        index.rebuild();
        misses.forgetBefore(UkTime.dateOf(clock.instant()).minusDays(settings.now(KEEP_MISSES)));
    }

    /** The setting above, for the back office. */
    @Configuration(proxyBeanMethods = false)
    static class SearchSettings {
        @Bean
        SettingGroup searchSettingGroup() {
            return new SettingGroup("Search", List.of(KEEP_MISSES));
        }
    }
}
