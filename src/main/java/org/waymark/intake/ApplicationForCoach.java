package org.waymark.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.PersonId;

/**
 * An accepted application as the coach of its client reads it: names, not codes. Whom and what the client asked to avoid is
 * not in it, and a coach never learns it.
 *
 * @param placement where she works now; {@code nextPlacement} where she works next
 * @param reasons in words, as the modes and times are
 */
public record ApplicationForCoach(
        ApplicationId id,
        String reference,
        PersonId client,
        String name,
        @Nullable String preferredName,
        @Nullable String pronouns,
        @Nullable String profession,
        @Nullable String grade,
        @Nullable String specialty,
        @Nullable String placement,
        @Nullable String nextPlacement,
        List<String> reasons,
        String words,
        String hopes,
        @Nullable ScanStage scanStage,
        @Nullable Deadline deadline,
        List<String> modes,
        @Nullable String venue,
        List<String> times,
        Adjustments adjustments,
        String wishes) {

    public ApplicationForCoach {
        reasons = List.copyOf(reasons);
        modes = List.copyOf(modes);
        times = List.copyOf(times);
    }
}
