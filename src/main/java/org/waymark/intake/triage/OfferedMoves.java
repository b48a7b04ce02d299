package org.waymark.intake.triage;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.intake.application.Application;
import org.waymark.intake.triage.NoReplyPolicy.Answer;
import org.waymark.platform.UkTime;

/** The moves that a page offers: those that an application's state and the rules allow now, and no others. */
@Component
class OfferedMoves {
    private final NoReplyPolicy noReply;

    OfferedMoves(NoReplyPolicy noReply) {
        this.noReply = noReply;
    }

    List<TriageMove> of(Application application) {
        return Arrays.stream(TriageMove.values())
                .filter(move -> isOffered(application, move))
                .toList();
    }

    boolean isOffered(Application application, TriageMove move) {
        return switch (move) {
            case CLOSE_NO_REPLY -> noReply.of(application) instanceof Answer.MayClose;
            case LOG_REPLY -> application.clock() != null && application.can(move.move());
            case ACCEPT, REQUEST_INFORMATION, REDIRECT, SIGNPOST, INELIGIBLE, RESUME, REOPEN ->
                application.can(move.move());
        };
    }

    /** What becomes possible later: "It can be closed without a reply from Tuesday 3 March 2027." */
    @Nullable
    String notYet(Application application) {
        return noReply.of(application) instanceof Answer.TooEarly(var from)
                ? "It can be closed without a reply from " + UkTime.day(from) + "."
                : null;
    }
}
