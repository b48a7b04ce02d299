package org.waymark.intake.triage;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.accounts.People;
import org.waymark.accounts.Person;
import org.waymark.intake.application.Answers;
import org.waymark.intake.application.Application;
import org.waymark.intake.application.ApplicationAnswers;
import org.waymark.intake.application.Applications;
import org.waymark.intake.application.AvoidWishes;
import org.waymark.intake.application.Channel;
import org.waymark.intake.application.Move;
import org.waymark.intake.concern.SafetyConcerns;
import org.waymark.intake.triage.ApplicationPage.Alike;
import org.waymark.intake.triage.ApplicationPage.Note;
import org.waymark.intake.triage.ApplicationPage.Words;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;
import org.waymark.platform.Role;
import org.waymark.platform.UkTime;
import org.waymark.platform.design.Link;
import org.waymark.platform.design.Row;
import org.waymark.platform.web.Problems;

/** Puts together what a coordinator reads of an application. */
@Component
class ApplicationPages {
    private final DeskApplications desk;
    private final Applications applications;
    private final ApplicationAnswers answers;
    private final AvoidWishes wishes;
    private final AnswerRows rows;
    private final EligibilityRows eligibility;
    private final Likenesses likenesses;
    private final PeriodNames periods;
    private final OfferedMoves offered;
    private final Remarks remarks;
    private final Story story;
    private final SafetyConcerns concerns;
    private final People people;
    private final Clock clock;

    ApplicationPages(
            DeskApplications desk,
            Applications applications,
            ApplicationAnswers answers,
            AvoidWishes wishes,
            AnswerRows rows,
            EligibilityRows eligibility,
            Likenesses likenesses,
            PeriodNames periods,
            OfferedMoves offered,
            Remarks remarks,
            Story story,
            SafetyConcerns concerns,
            People people,
            Clock clock) {
        this.desk = desk;
        this.applications = applications;
        this.answers = answers;
        this.wishes = wishes;
        this.rows = rows;
        this.eligibility = eligibility;
        this.likenesses = likenesses;
        this.periods = periods;
        this.offered = offered;
        this.remarks = remarks;
        this.story = story;
        this.concerns = concerns;
        this.people = people;
        this.clock = clock;
    }

    /** Reading it is recorded, in the same transaction. */
    @Transactional
    public ApplicationPage page(Application application, Actor actor, @Nullable String remark, Problems problems) {
        var other = desk.open(application, actor);
        var given = answers.of(application);
        var client = people.get(application.client());
        var path = "/desk/applications/" + application.id();
        var seesAvoidances = DeskApplications.maySeeAvoidances(actor);
        return new ApplicationPage(
                path,
                reference(application),
                client.name(),
                application.version(),
                StateTag.of(application.state().name()),
                other.map(Person::knownAs).orElse(null),
                facts(application),
                eligibility.of(application),
                alike(application),
                rows.request(given),
                words(given),
                rows.about(client),
                rows.work(given),
                rows.practical(given),
                earlier(application),
                periods.of(application),
                application.can(Move.BEGIN_TRIAGE),
                offered.of(application),
                offered.notYet(application),
                seesAvoidances ? path + "/avoid" : null,
                seesAvoidances && wishes.isPending(application),
                actor.has(Role.LEAD) ? concerns.openAbout(application.client()) : 0,
                notes(application),
                story.of(application),
                remark,
                problems);
    }

    private List<Row> facts(Application application) {
        var facts = new ArrayList<Row>();
        var received = application.submittedAt();
        if (received != null) {
            var how = application.channel() == Channel.SITE
                    ? ""
                    : ", " + application.channel().label().toLowerCase(Locale.UK);
            facts.add(Row.of("Received", UkTime.day(received) + how));
        }
        if (application.clock() != null) {
            var due = application.clock().dueOn();
            var away = QueuePages.distance(UkTime.dateOf(clock.instant()), due);
            facts.add(Row.of("Respond by", UkTime.day(due) + " (" + away + ")"));
        }
        if (application.firstLookedAt() == null && application.firstLookDue() != null) {
            facts.add(Row.of("First look by", UkTime.dayAndTime(application.firstLookDue())));
        }
        if (application.confirmedAt() == null) {
            facts.add(Row.of("Confirmed", "Not yet confirmed by the client"));
        }
        facts.addAll(story.clocks(application));
        return facts;
    }

    private List<Alike> alike(Application application) {
        return likenesses.of(application.id()).stream()
                .map(each -> new Alike(
                        each.ground().words(),
                        each.name(),
                        each.reference(),
                        "/desk/applications/" + each.application()))
                .toList();
    }

    private static List<Words> words(Answers given) {
        return Stream.of(
                        new Words("In their own words", given.request().words()),
                        new Words("What they hope for", given.request().hopes()))
                .filter(each -> !each.text().isBlank())
                .toList();
    }

    private List<Link> earlier(Application application) {
        return applications.ofClient(application.client()).stream()
                .filter(each -> !each.id().equals(application.id()) && each.submittedAt() != null)
                .map(each -> Link.of(
                        reference(each) + ", "
                                + QueueState.valueOf(each.state().name())
                                        .label()
                                        .toLowerCase(Locale.UK) + ", received "
                                + UkTime.day(Objects.requireNonNull(each.submittedAt())),
                        "/desk/applications/" + each.id()))
                .toList();
    }

    private List<Note> notes(Application application) {
        return remarks.of(application.id(), application.client()).stream()
                .map(each -> new Note(name(each.by()), UkTime.dayAndTime(each.at()), each.words()))
                .toList();
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse("A colleague");
    }

    static String reference(Application application) {
        return application.reference() == null ? "" : application.reference().value();
    }
}
