package org.waymark.library.testimonial;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.platform.Setting;
import org.waymark.platform.SettingGroup;

/** What a unit decides about testimonials. */
@Configuration(proxyBeanMethods = false)
class TestimonialSettings {
    static final Setting<Boolean> ASK = Setting.flag(
            "library.testimonials-asked-for", true, "Ask clients for a testimonial when a support is completed");
    static final Setting<Integer> ASK_AFTER = Setting.number(
            "library.testimonial-after",
            7,
            0,
            90,
            "Wait before asking for a testimonial, after the support ended",
            "days");
    static final Setting<Integer> ANSWER_WITHIN = Setting.number(
            "library.testimonial-answer", 60, 14, 365, "Time in which a testimonial can be written", "days");
    static final Setting<Integer> SMALLEST_GROUP = Setting.number(
            "library.testimonial-group", 10, 3, 100, "Warn where a role is shared by fewer clients than", "clients");
    static final Setting<Integer> SHOWN_FOR =
            Setting.number("library.testimonial-months", 24, 3, 120, "Time that a testimonial is shown", "months");
    static final Setting<Integer> KEEP_OVER = Setting.number(
            "library.testimonial-keep",
            365,
            30,
            3650,
            "Keep that there was a testimonial, after it expired or was withdrawn, for",
            "days");

    @Bean
    SettingGroup testimonialSettingGroup() {
        return new SettingGroup(
                "Testimonials", List.of(ASK, ASK_AFTER, ANSWER_WITHIN, SMALLEST_GROUP, SHOWN_FOR, KEEP_OVER));
    }
}
