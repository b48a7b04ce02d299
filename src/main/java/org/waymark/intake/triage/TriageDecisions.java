package org.waymark.intake.triage;

import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.intake.application.Application;
import org.waymark.intake.application.ApplicationMoves;
import org.waymark.intake.application.ApplicationState;
import org.waymark.intake.application.Channel;
import org.waymark.intake.application.MoveResult;
import org.waymark.platform.Actor;

/** Carries out what a coordinator decided; the lifecycle and the version that she read have the last word. */
@Service
class TriageDecisions {
    private final ApplicationMoves moves;
    private final EligibilityChecks checks;
    private final NoReplyPolicy noReply;
    private final Clock clock;

    TriageDecisions(ApplicationMoves moves, EligibilityChecks checks, NoReplyPolicy noReply, Clock clock) {
        this.moves = moves;
        this.checks = checks;
        this.noReply = noReply;
        this.clock = clock;
    }

    /** @param form without problems */
    @Transactional
    public MoveResult carryOut(TriageMove move, Application seen, MoveForm form, Actor by) {
        var id = seen.id();
        var version = form.version() == null ? -1 : form.version();
        return switch (move) {
            case ACCEPT -> accept(seen, version, form, by);
            case REQUEST_INFORMATION -> moves.requestInformation(id, version, form.text(), by);
            case REDIRECT -> moves.redirect(id, version, form.text(), by);
            case SIGNPOST -> moves.signpost(id, version, form.text(), by);
            case INELIGIBLE -> moves.ineligible(id, version, form.text(), by);
            case CLOSE_NO_REPLY -> close(seen, version, form, by);
            case RESUME -> moves.resumeTriage(id, version, form.isAnswered(), form.text(), by);
            case LOG_REPLY -> logReply(seen, version, form, by);
            case REOPEN -> moves.reopen(id, version, form.text(), by);
        };
    }

    @Transactional
    public MoveResult begin(Application seen, int version, Actor by) {
        return moves.beginTriage(seen.id(), version, by);
    }

    private MoveResult accept(Application seen, int version, MoveForm form, Actor by) {
        var words = form.text().isEmpty() ? null : form.text();
        var result = moves.accept(seen.id(), version, form.choice().orElseThrow(), words, by);
        if (result instanceof MoveResult.Moved) {
            checks.add(seen, new EligibilityChecks.Check(by.person(), clock.instant(), form.overriding()));
        }
        return result;
    }

    private MoveResult logReply(Application seen, int version, MoveForm form, Actor by) {
        var now = clock.instant();
        var received = Objects.requireNonNull(seen.submittedAt(), "sent");
        var how = Channel.valueOf(Objects.requireNonNull(form.how()));
        return moves.logReply(seen.id(), version, form.repliedAt(now, received), how.label() + ": " + form.text(), by);
    }

    /** From a request that nobody answered, triage is resumed and closed at once. */
    private MoveResult close(Application seen, int version, MoveForm form, Actor by) {
        if (!(noReply.of(seen) instanceof NoReplyPolicy.Answer.MayClose)) {
            return new MoveResult.NotPossible(seen);
        }
        if (seen.state() == ApplicationState.INFORMATION_REQUESTED) {
            var resumed = moves.resumeTriage(seen.id(), version, false, "The client didn’t answer.", by);
            return resumed instanceof MoveResult.Moved(var now)
                    ? moves.closeNoReply(now.id(), now.version(), form.text(), by)
                    : resumed;
        }
        return moves.closeNoReply(seen.id(), version, form.text(), by);
    }
}
