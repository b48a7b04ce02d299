package org.waymark.library.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.library.source.SourcedFacts;

/** Where urgent help is; null where a live unit hasn't ticked the number yet. */
public record HelpLines(
        @Nullable String emergency,
        @Nullable String nhs111,
        @Nullable String samaritans,
        @Nullable String shout,
        @Nullable String practitionerHealth,
        @Nullable String practitionerHealthHours) {

    static HelpLines of(SourcedFacts facts) {
        return new HelpLines(
                orNull(facts.shown("emergency")),
                orNull(facts.shown("nhs-111")),
                orNull(facts.shown("samaritans")),
                orNull(facts.shown("shout")),
                orNull(facts.shown("practitioner-health")),
                orNull(facts.shown("practitioner-health-hours")));
    }

    /** Whether there is anybody to talk to besides the emergency services. */
    public boolean anyoneToTalkTo() {
        return samaritans != null || shout != null || practitionerHealth != null;
    }

    /** As a link: "tel:116123". */
    public static String tel(String number) {
        return "tel:" + number.replace(" ", "");
    }

    /** With spaces at which a line doesn't end, so that a number stays in one piece. */
    public static String unbroken(String number) {
        return number.replace(' ', '\u00a0');
    }

    private static @Nullable String orNull(Optional<String> value) {
        return value.orElse(null);
    }
}
