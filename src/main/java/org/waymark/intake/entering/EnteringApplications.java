package org.waymark.intake.entering;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.accounts.AddressTaken;
import org.waymark.accounts.NewPerson;
import org.waymark.accounts.People;
import org.waymark.intake.application.ApplicationMoves;
import org.waymark.intake.application.EntryResult;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;
import org.waymark.platform.Role;

/** Enters the person, if she is new, and her application in one transaction. */
@Service
class EnteringApplications {
    private final People people;
    private final ApplicationMoves moves;
    private final Clock clock;

    EnteringApplications(People people, ApplicationMoves moves, Clock clock) {
        this.people = people;
        this.moves = moves;
        this.clock = clock;
    }

    /**
     * @param form without problems
     * @throws AddressTaken when somebody has the address
     */
    @Transactional
    public EntryResult enter(EnterForm form, Actor by) {
        var person = form.isNew()
                ? newPerson(form, by)
                : people.get(PersonId.of(known(form))).id();
        return moves.enterFor(
                person, form.chosenChannel().orElseThrow(), form.receivedAt(clock.instant()), form.answers(), by);
    }

    private PersonId newPerson(EnterForm form, Actor by) {
        return people.enter(
                new NewPerson(
                        form.address().orElse(null),
                        Objects.requireNonNull(form.name()),
                        EnterForm.blankToNull(form.phone()),
                        Set.of(Role.CLIENT)),
                by);
    }

    private static String known(EnterForm form) {
        return Objects.requireNonNull(form.person());
    }
}
