package org.waymark.coaching.allocation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.coaching.support.SupportState;
import org.waymark.intake.ApplicationForCoach;
import org.waymark.platform.web.Page;
import org.waymark.platform.web.Problems;

/**
 * One client and the coaches who may or may not suit her.
 *
 * @param version of the support, to be posted back
 * @param coach who has her, or was asked; null when nobody
 * @param answerBy until when she can answer; null when nobody is asked
 * @param wishPending whether something that the client typed must be dealt with before a coach can be asked
 * @param wishPath where that is done; null for staff who may not
 * @param others whether coaches who can't be chosen are listed too
 */
public record AllocationPage(
        String path,
        int version,
        SupportState state,
        String waitingSince,
        long waitingDays,
        ApplicationForCoach application,
        @Nullable String deadline,
        String applicationPath,
        @Nullable String coach,
        @Nullable String answerBy,
        boolean wishPending,
        @Nullable String wishPath,
        List<PastOffer> past,
        Page<Choice> coaches,
        boolean others,
        Problems problems) {
    public AllocationPage {
        past = List.copyOf(past);
    }

    /** A coach can be asked now. */
    public boolean open() {
        return state == SupportState.AWAITING_COACH && !wishPending;
    }

    public boolean asked() {
        return state == SupportState.OFFERED_TO_COACH;
    }

    public boolean withCoach() {
        return state == SupportState.ALLOCATED || state == SupportState.ACTIVE;
    }

    public boolean canEnd() {
        return state == SupportState.AWAITING_COACH || asked() || withCoach();
    }

    /** A question that was asked before; {@code detail} holds why it was declined, or is empty. */
    public record PastOffer(String coach, String when, String how, String detail) {}

    /** One coach; {@code refused} is empty when she can be chosen. */
    public record Choice(
            String id,
            String name,
            String kind,
            List<String> speaksFor,
            List<String> speaksAgainst,
            List<String> refused) {
        public Choice {
            speaksFor = List.copyOf(speaksFor);
            speaksAgainst = List.copyOf(speaksAgainst);
            refused = List.copyOf(refused);
        }
    }
}
