package org.waymark.intake.application;

import static org.waymark.intake.application.ApplicationState.ACCEPTED;
import static org.waymark.intake.application.ApplicationState.CLOSED_NO_REPLY;
import static org.waymark.intake.application.ApplicationState.DRAFT;
import static org.waymark.intake.application.ApplicationState.INELIGIBLE;
import static org.waymark.intake.application.ApplicationState.INFORMATION_REQUESTED;
import static org.waymark.intake.application.ApplicationState.IN_TRIAGE;
import static org.waymark.intake.application.ApplicationState.REDIRECTED;
import static org.waymark.intake.application.ApplicationState.SIGNPOSTED;
import static org.waymark.intake.application.ApplicationState.SUBMITTED;
import static org.waymark.intake.application.ApplicationState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All moves of an application, in one table. */
final class Lifecycle {

    /** @param to null when the state stays as it is */
    private record Transition(
            Set<ApplicationState> from, @Nullable ApplicationState to) {}

    private Lifecycle() {}

    /** The state that follows, or nothing when the move isn't possible in this state. */
    static Optional<ApplicationState> after(ApplicationState state, Move move) {
        var transition = of(move);
        if (!transition.from().contains(state)) {
            return Optional.empty();
        }
        return Optional.of(transition.to() == null ? state : transition.to());
    }

    static boolean allows(ApplicationState state, Move move) {
        return of(move).from().contains(state);
    }

    private static Transition of(Move move) {
        return switch (move) {
            case SUBMIT, ENTER -> to(SUBMITTED, DRAFT);
            case CHANGE_ANSWERS -> stays(DRAFT, SUBMITTED);
            case CONFIRM -> stays(SUBMITTED, IN_TRIAGE, INFORMATION_REQUESTED);
            case LOG_REPLY -> stays(SUBMITTED, IN_TRIAGE);
            case BEGIN_TRIAGE -> to(IN_TRIAGE, SUBMITTED);
            case REQUEST_INFORMATION -> to(INFORMATION_REQUESTED, IN_TRIAGE);
            case ANSWER_REQUEST, RESUME_TRIAGE -> to(IN_TRIAGE, INFORMATION_REQUESTED);
            case ACCEPT -> to(ACCEPTED, IN_TRIAGE);
            case REDIRECT -> to(REDIRECTED, IN_TRIAGE);
            case SIGNPOST -> to(SIGNPOSTED, IN_TRIAGE);
            case FIND_INELIGIBLE -> to(INELIGIBLE, IN_TRIAGE);
            case CLOSE_NO_REPLY -> to(CLOSED_NO_REPLY, IN_TRIAGE);
            case WITHDRAW -> to(WITHDRAWN, DRAFT, SUBMITTED, IN_TRIAGE, INFORMATION_REQUESTED);
            // Not from WITHDRAWN, which is the client's own decision, nor from ACCEPTED, which a support stands on.
            case REOPEN -> to(IN_TRIAGE, REDIRECTED, SIGNPOSTED, INELIGIBLE, CLOSED_NO_REPLY);
        };
    }

    private static Transition to(ApplicationState to, ApplicationState from, ApplicationState... others) {
        return new Transition(EnumSet.of(from, others), to);
    }

    private static Transition stays(ApplicationState in, ApplicationState... others) {
        return new Transition(EnumSet.of(in, others), null);
    }
}
