package org.waymark.intake.concern;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.web.Problems;

/**
 * One concern with its story.
 *
 * @param application where the application is, if it was raised from one
 * @param changed who did what meanwhile, when the lead's own words couldn't be recorded
 */
public record ConcernShowPage(
        ConcernId id,
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String application,
        boolean open,
        int version,
        List<Step> story,
        ConcernForm form,
        Problems problems,
        @Nullable String changed) {

    /** One step: what, by whom, when, in which words. */
    public record Step(String what, String by, String at, String words) {}
}
