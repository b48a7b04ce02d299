package org.waymark.intake.triage;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.accounts.NewPerson;
import org.waymark.accounts.People;
import org.waymark.accounts.Person;
import org.waymark.intake.ApplicationId;
import org.waymark.intake.application.Answers;
import org.waymark.intake.application.Application;
import org.waymark.intake.application.ApplicationMoves;
import org.waymark.intake.application.Applications;
import org.waymark.intake.application.Channel;
import org.waymark.intake.application.EntryResult;
import org.waymark.intake.application.TrainingNumber;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.platform.Actor;
import org.waymark.platform.Role;
import org.waymark.testing.Invented;

/** People for tests of the desk, and applications of theirs, made through the verbs. */
public final class DeskCast {
    private final People people;
    private final ApplicationMoves moves;
    private final Applications applications;
    private final Clock clock;

    public DeskCast(People people, ApplicationMoves moves, Applications applications, Clock clock) {
        this.people = people;
        this.moves = moves;
        this.applications = applications;
        this.clock = clock;
    }

    public Person staff(String name, Role... roles) {
        return person(name, Arrays.stream(roles).collect(Collectors.toSet()));
    }

    public Person client(String name) {
        return person(name, Set.of(Role.CLIENT));
    }

    private Person person(String name, Set<Role> roles) {
        var email = new EmailText(Invented.email(name));
        return people.get(people.enter(new NewPerson(email, name, "020 7946 0000", roles), Actor.waymark()));
    }

    /** Received now, with these words, and nobody has looked at it. */
    public Application received(Person client, String words) {
        return received(client, words, clock.instant());
    }

    public Application received(Person client, String words, Instant at) {
        var none = Answers.EMPTY;
        var answers = new Answers(
                none.steps(),
                new Answers.Work("doctor", null, "st4", null),
                none.training(),
                none.workplace(),
                new Answers.Request(List.of("interview-or-application"), words, "To find my way"),
                none.situation(),
                none.practical(),
                none.declarations());
        var entered = moves.enterFor(client.id(), Channel.PHONE, at, answers, Actor.waymark());
        return ((EntryResult.Entered) entered).application();
    }

    /** Received now from somebody whom the rules find eligible, with triage begun. */
    public Application eligibleInTriage(Person client, String trainingNumber, Actor by) {
        var none = Answers.EMPTY;
        var answers = new Answers(
                none.steps(),
                new Answers.Work("doctor", null, "st4", null),
                new Answers.Training(
                        "kss", new TrainingNumber(trainingNumber), null, null, null, null, null, null, null),
                none.workplace(),
                none.request(),
                none.situation(),
                none.practical(),
                none.declarations());
        var entered = moves.enterFor(client.id(), Channel.PHONE, clock.instant(), answers, Actor.waymark());
        var application = ((EntryResult.Entered) entered).application();
        moves.beginTriage(application.id(), application.version(), by);
        return now(application.id());
    }

    /** Received now, with triage begun. */
    public Application inTriage(Person client, Actor by) {
        var received = received(client, "I am not sure where I am going");
        moves.beginTriage(received.id(), received.version(), by);
        return now(received.id());
    }

    public Application now(ApplicationId id) {
        return applications.get(id);
    }
}
