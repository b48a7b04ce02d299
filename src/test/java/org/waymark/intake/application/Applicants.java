package org.waymark.intake.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.waymark.accounts.NewPerson;
import org.waymark.accounts.People;
import org.waymark.evaluation.SelfRating;
import org.waymark.intake.Adjustments;
import org.waymark.intake.ApplicationId;
import org.waymark.intake.Deadline;
import org.waymark.intake.MeetingMode;
import org.waymark.intake.ScanStage;
import org.waymark.intake.TimeThatSuits;
import org.waymark.intake.eligibility.EligibilityAnswers;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.platform.Actor;
import org.waymark.platform.Role;
import org.waymark.testing.Invented;

/** Makes invented clients and brings their applications to a state, through the verbs that people use. */
public final class Applicants {
    /** What no table and no log may show. */
    public static final String PRIVATE = "I cried in the sluice room at four in the morning";

    private final People people;
    private final ClientApplications applications;
    private final ApplicationMoves moves;

    public Applicants(People people, ClientApplications applications, ApplicationMoves moves) {
        this.people = people;
        this.applications = applications;
        this.moves = moves;
    }

    public Actor client(String name) {
        return person(name, Role.CLIENT);
    }

    public Actor coordinator() {
        return person("Jo Coordinator", Role.COORDINATOR);
    }

    private Actor person(String name, Role role) {
        var email = new EmailText(Invented.email(name));
        var id = people.enter(new NewPerson(email, name, null, Set.of(role)), Actor.waymark());
        return people.get(id).actor();
    }

    /** A doctor in London in her third year of specialty training; every page is filled in. */
    public Application complete(Actor client) {
        var draft = applications.begin(client, EligibilityAnswers.none());
        applications.save(client, Step.ABOUT_YOU, null);
        applications.save(client, Step.PROFESSION, new Answers.Profession("doctor"));
        var number = new RegulatorNumber("gmc", String.valueOf(1_000_000 + Invented.number()));
        applications.save(client, Step.WORK, new Answers.Work("doctor", number, "st3", "cardiology"));
        applications.save(client, Step.TRAINING, training("LDN/012/%03d/C".formatted(Invented.number())));
        applications.save(client, Step.WORKPLACE, new Answers.Workplace("london", null, Answers.ANOTHER, Answers.NONE));
        applications.save(
                client, Step.REQUEST, new Answers.Request(List.of("unsure-direction"), PRIVATE, "A " + PRIVATE));
        applications.save(
                client,
                Step.SITUATION,
                new Answers.Situation(
                        ScanStage.C, new Deadline(LocalDate.of(2027, 6, 1), Deadline.Kind.INTERVIEW), false));
        applications.save(client, Step.PRACTICAL, practical());
        applications.save(
                client,
                Step.AVOID,
                Avoidances.asked(List.of(), List.of(), List.of("cardiology"), "B " + PRIVATE, Avoidances.NONE));
        applications.rate(client, new SelfRating(2, 3, 4));
        applications.save(
                client,
                Step.DECLARATIONS,
                new Answers.Declarations("2026-11", "2026-11", "2026-11", draft.createdAt()));
        return applications.get(draft.id(), client);
    }

    public static Answers.Training training(String number) {
        return new Answers.Training(
                "london", new TrainingNumber(number), null, null, "Core training", null, true, false, null);
    }

    private static Answers.Practical practical() {
        return new Answers.Practical(
                Set.of(TimeThatSuits.WEEKDAY_EVENINGS),
                Set.of(MeetingMode.VIDEO),
                null,
                new Adjustments(Set.of(Adjustments.Need.CAPTIONS), "C " + PRIVATE),
                "D " + PRIVATE);
    }

    public Application submitted(Actor client) {
        return applications.submit(complete(client).id(), client).now();
    }

    public Application inTriage(Actor client, Actor coordinator) {
        var sent = submitted(client);
        return moves.beginTriage(sent.id(), sent.version(), coordinator).now();
    }

    /** Of a programme of her own. */
    public Application accepted(Actor client, Actor coordinator) {
        var reading = inTriage(client, coordinator);
        var choice = new PeriodChoice.ByNumber(new TrainingNumber("LDN/9%05d".formatted(Invented.number())));
        return moves.accept(reading.id(), reading.version(), choice, null, coordinator)
                .now();
    }

    public Application now(ApplicationId id, Actor client) {
        return applications.get(id, client);
    }
}
