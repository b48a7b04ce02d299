package org.waymark.coaching.allocation;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.waymark.accounts.NewPerson;
import org.waymark.accounts.People;
import org.waymark.accounts.Person;
import org.waymark.coaching.Mode;
import org.waymark.coaching.coach.Coach;
import org.waymark.coaching.coach.CoachKind;
import org.waymark.coaching.coach.Coaches;
import org.waymark.coaching.coach.Profiles;
import org.waymark.coaching.coach.Tie;
import org.waymark.coaching.support.Agreeing;
import org.waymark.coaching.support.Support;
import org.waymark.coaching.support.Supports;
import org.waymark.intake.Adjustments;
import org.waymark.intake.MeetingMode;
import org.waymark.intake.TimeThatSuits;
import org.waymark.intake.application.Answers;
import org.waymark.intake.application.ApplicationMoves;
import org.waymark.intake.application.Channel;
import org.waymark.intake.application.EntryResult;
import org.waymark.intake.application.PeriodChoice;
import org.waymark.intake.application.TrainingNumber;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.platform.Actor;
import org.waymark.platform.Role;
import org.waymark.testing.Invented;

/** Clients with an accepted application, coaches with a profile and coordinators, made through the verbs. */
public final class AllocationCast {
    private final People people;
    private final ApplicationMoves applications;
    private final Supports supports;
    private final Coaches coaches;
    private final Profiles profiles;
    private final Offering offering;
    private final Answering answering;
    private final CoachOffers offers;
    private final Agreeing agreeing;
    private final Clock clock;

    public AllocationCast(ApplicationContext program) {
        people = program.getBean(People.class);
        applications = program.getBean(ApplicationMoves.class);
        supports = program.getBean(Supports.class);
        coaches = program.getBean(Coaches.class);
        profiles = program.getBean(Profiles.class);
        offering = program.getBean(Offering.class);
        answering = program.getBean(Answering.class);
        offers = program.getBean(CoachOffers.class);
        agreeing = program.getBean(Agreeing.class);
        clock = program.getBean(Clock.class);
    }

    public Actor coordinator() {
        return person("Priya Shah", Role.COORDINATOR).actor();
    }

    public Person person(String name, Role... roles) {
        var email = new EmailText(Invented.email(name));
        return people.get(people.enter(new NewPerson(email, name, null, Set.of(roles)), Actor.waymark()));
    }

    /** With room for this many clients, online, for doctors. */
    public Actor coach(int limit, Tie... ties) {
        var coach = person("Alex Marsh", Role.COACH).actor();
        coaches.save(new Coach(
                coach.person(),
                CoachKind.CAREER_COACH,
                "I listen first.",
                Set.of("doctor"),
                Set.of(),
                Set.of("interview-or-application"),
                Set.of(Mode.VIRTUAL),
                Set.of(),
                Set.of(),
                limit,
                null,
                0));
        for (var tie : ties) {
            profiles.tie(coach.person(), tie, Actor.waymark());
        }
        return coach;
    }

    /** A doctor whose application was accepted just now. */
    public Support awaiting() {
        return awaiting(Answers.EMPTY.practical().adjustments());
    }

    /** The same, with what she asks for in her application. */
    public Support awaiting(Adjustments adjustments) {
        var client = person("Amara Okafor", Role.CLIENT).actor();
        var none = Answers.EMPTY;
        var answers = new Answers(
                none.steps(),
                new Answers.Work("doctor", null, "st4", "cardiology"),
                none.training(),
                none.workplace(),
                new Answers.Request(List.of("interview-or-application"), "What nobody else may read", "To find my way"),
                none.situation(),
                new Answers.Practical(
                        Set.of(TimeThatSuits.SATURDAYS), Set.of(MeetingMode.VIDEO), null, adjustments, ""),
                none.declarations());
        var by = coordinator();
        var entered = (EntryResult.Entered)
                applications.enterFor(client.person(), Channel.PHONE, clock.instant(), answers, Actor.waymark());
        var received = entered.application();
        var reading =
                applications.beginTriage(received.id(), received.version(), by).now();
        var number = new PeriodChoice.ByNumber(new TrainingNumber("LDN/8%05d".formatted(Invented.number())));
        applications.accept(reading.id(), reading.version(), number, null, by);
        return supports.ofApplication(reading.id()).orElseThrow();
    }

    /** Offered to this coach. */
    public Support offered(Actor coach) {
        return offered(awaiting(), coach);
    }

    private Support offered(Support support, Actor coach) {
        offering.offer(support.id(), support.version(), coach.person(), coordinator());
        return now(support);
    }

    /** Accepted by this coach; the client has not seen the agreement. */
    public Support allocated(Actor coach) {
        var support = offered(coach);
        answering.accept(pending(support), coach);
        return now(support);
    }

    /** With the agreement accepted. */
    public Support active(Actor coach) {
        return agreed(allocated(coach));
    }

    /** The same, from one who waits for a coach. */
    public Support active(Support awaiting, Actor coach) {
        var support = offered(awaiting, coach);
        answering.accept(pending(support), coach);
        return agreed(now(support));
    }

    private Support agreed(Support support) {
        var text = agreeing.text();
        agreeing.agree(support.id(), text.version(), text.changeHours(), client(support));
        return now(support);
    }

    CoachOfferId pending(Support support) {
        return offers.pendingOf(support.id()).orElseThrow().id();
    }

    public Actor client(Support support) {
        return people.get(support.client()).actor();
    }

    public Support now(Support support) {
        return supports.get(support.id());
    }
}
