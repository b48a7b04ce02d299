package org.waymark.intake.triage;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.platform.Setting;
import org.waymark.platform.SettingGroup;

/** What a unit decides about its queue of applications. */
@Configuration(proxyBeanMethods = false)
class TriageRules {
    static final Setting<Integer> DUE_SOON_DAYS = Setting.number(
            "intake.due-soon-days", 3, 1, 30, "An answer counts as due soon when it is due within", "days");
    static final Setting<Integer> UNANSWERED_DAYS = Setting.number(
            "intake.unanswered-days",
            14,
            1,
            90,
            "An application can be closed when a request for information was not answered for",
            "days");

    static final Setting<Integer> REMARK_YEARS = Setting.number(
            "intake.remark-years", 3, 1, 10, "Keep coordinators' remarks on an application for", "years");

    @Bean
    SettingGroup triageGroup() {
        return new SettingGroup("Triage of applications", List.of(DUE_SOON_DAYS, UNANSWERED_DAYS, REMARK_YEARS));
    }
}
