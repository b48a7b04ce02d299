package org.waymark.intake.progress;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.application.Application;
import org.waymark.platform.UkTime;

/**
 * After it was sent.
 *
 * @param respondBy "Tuesday 3 March 2027"; null once the unit has replied
 */
public record SentPage(String reference, @Nullable String respondBy, String path) {

    static SentPage of(Application application) {
        var clock = application.clock();
        return new SentPage(
                Objects.requireNonNull(application.reference()).value(),
                clock == null ? null : UkTime.day(clock.dueOn()),
                "/my/applications/" + application.id());
    }
}
