package org.waymark.coaching.allocation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.coaching.SupportId;
import org.waymark.platform.PersonId;

/**
 * A coach is asked whether she takes a client.
 *
 * @param answerBy afterwards it times out
 * @param answeredAt when it stopped being pending, however that came
 * @param reason why she declined; null unless she did
 * @param why what spoke for her when she was asked
 */
public record CoachOffer(
        CoachOfferId id,
        SupportId support,
        PersonId coach,
        PersonId offeredBy,
        Instant offeredAt,
        Instant answerBy,
        State state,
        @Nullable Instant answeredAt,
        @Nullable DeclineReason reason,
        List<MatchReason> why) {
    public CoachOffer {
        why = List.copyOf(why);
    }

    boolean isPending() {
        return state == State.PENDING;
    }

    /** How an offer stands. */
    public enum State {
        PENDING("Waiting for an answer"),
        ACCEPTED("Accepted"),
        DECLINED("Declined"),
        KNOWN("Returned: the coach knows this person"),
        TIMED_OUT("Not answered in time"),
        TAKEN_BACK("Taken back");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** For coordinators. */
        public String label() {
            return label;
        }
    }

    /** Why a coach doesn't take a client. */
    public enum DeclineReason {
        NO_ROOM("I have no room for another client now"),
        NOT_MY_FIELD("This isn’t something I know enough about"),
        TIMES_OR_PLACES("The times or places don’t work for me"),
        OTHER("Another reason");

        private final String label;

        DeclineReason(String label) {
            this.label = label;
        }

        /** In the coach's words. */
        public String label() {
            return label;
        }
    }
}
