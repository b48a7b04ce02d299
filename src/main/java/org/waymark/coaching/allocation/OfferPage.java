package org.waymark.coaching.allocation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.web.Problems;

/** What a coach reads before she answers: no words of the client, and no contact details. */
public record OfferPage(
        String path,
        String name,
        @Nullable String profession,
        @Nullable String grade,
        @Nullable String placement,
        @Nullable String nextPlacement,
        List<String> reasons,
        List<String> modes,
        String answerBy,
        AnswerForm form,
        Problems problems) {
    public OfferPage {
        reasons = List.copyOf(reasons);
        modes = List.copyOf(modes);
    }
}
