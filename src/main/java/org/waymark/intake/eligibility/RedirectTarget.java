package org.waymark.intake.eligibility;

import org.springframework.stereotype.Component;
import org.waymark.library.source.SourcedFacts;
import org.waymark.platform.Settings;

/** The service of another region, as a page or a mail names it. */
@Component
public class RedirectTarget {
    private final Settings settings;
    private final SourcedFacts facts;

    RedirectTarget(Settings settings, SourcedFacts facts) {
        this.settings = settings;
        this.facts = facts;
    }

    /**
     * What people read about it.
     *
     * @param address blank while nobody has set or ticked one
     */
    public record Service(String name, String address, String words) {}

    public Service service() {
        return new Service(
                settings.now(EligibilitySettings.REDIRECT_NAME),
                address(),
                settings.now(EligibilitySettings.REDIRECT_WORDS));
    }

    /** Only a web address becomes a link. */
    private String address() {
        var set = settings.now(EligibilitySettings.REDIRECT_ADDRESS);
        var address = set.isBlank() ? facts.shown("kss-foundation-service").orElse("") : set;
        return address.startsWith("https://") || address.startsWith("http://") ? address : "";
    }
}
