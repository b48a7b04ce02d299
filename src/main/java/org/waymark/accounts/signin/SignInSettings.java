package org.waymark.accounts.signin;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.platform.Setting;
import org.waymark.platform.SettingGroup;

/** What a unit may decide about signing in. */
@Configuration(proxyBeanMethods = false)
class SignInSettings {
    static final Setting<Duration> LINK_LIFE =
            Setting.minutes("accounts.sign-in-link", 30, 5, 240, "How long a sign-in link and its code work");
    static final Setting<Integer> LINKS_PER_ADDRESS = Setting.number(
            "accounts.sign-in-links", 5, 1, 50, "Sign-in links that one address can ask for in an hour", "links");

    @Bean
    SettingGroup signInSettingGroup() {
        return new SettingGroup("Signing in", List.of(LINK_LIFE, LINKS_PER_ADDRESS));
    }
}
