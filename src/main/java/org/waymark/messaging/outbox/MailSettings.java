package org.waymark.messaging.outbox;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.platform.Setting;
import org.waymark.platform.SettingGroup;

/** What a unit decides about its mail. */
@Configuration(proxyBeanMethods = false)
class MailSettings {
    static final Setting<String> SENDER_NAME =
            Setting.text("messaging.sender-name", "Waymark", "Name that mail comes from (neutral: others may see it)");
    static final Setting<String> FROM_ADDRESS =
            address("messaging.from-address", "Address that mail comes from (blank: waymark@ this host)");
    static final Setting<String> REPLY_TO =
            address("messaging.reply-to", "Address that answers go to (blank: the one it comes from)");
    static final Setting<Integer> KEEP_BODIES =
            Setting.number("messaging.keep-bodies", 30, 1, 365, "Time that the words of sent mail are kept", "days");
    static final Setting<Integer> KEEP_LOG =
            Setting.number("messaging.keep-log", 400, 31, 3650, "Time that the log of sent mail is kept", "days");
    static final Setting<Integer> GIVE_UP =
            Setting.number("messaging.give-up", 3, 1, 14, "Time to keep trying when mail isn't taken", "days");

    static final Setting<Integer> A_SECOND = Setting.number(
            "messaging.mails-a-second",
            20,
            1,
            1000,
            "Mails sent in a second at most, after the first " + Pace.AT_ONCE + " of a rush",
            "mails");

    private static Setting<String> address(String key, String label) {
        return new Setting<>(key, "", label, "", false, MailSettings::addressOrBlank, text -> text);
    }

    private static String addressOrBlank(String typed) {
        if (typed.isBlank()) {
            return "";
        }
        return EmailText.typed(typed)
                .map(EmailText::value)
                .orElseThrow(() -> new IllegalArgumentException("Enter an email address, or leave it blank"));
    }

    @Bean
    SettingGroup mailSettingGroup() {
        return new SettingGroup(
                "Mail", List.of(SENDER_NAME, FROM_ADDRESS, REPLY_TO, A_SECOND, GIVE_UP, KEEP_BODIES, KEEP_LOG));
    }
}
