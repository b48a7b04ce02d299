package org.waymark.intake.concern;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.accounts.People;
import org.waymark.accounts.Person;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;
import org.waymark.platform.UkTime;
import org.waymark.platform.web.Problems;
import org.waymark.privacy.audit.AuditLog;

/** Puts together what the service lead reads; a read concern is in the audit log. */
@Component
class ConcernPages {
    private static final int MOST_CLOSED = 50;
    private static final int MOST_OPEN = 500;

    private final Concerns concerns;
    private final People people;
    private final AuditLog audit;
    private final Clock clock;

    ConcernPages(Concerns concerns, People people, AuditLog audit, Clock clock) {
        this.concerns = concerns;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    ConcernListPage list() {
        return new ConcernListPage(lines(concerns.all(true, MOST_OPEN)), lines(concerns.all(false, MOST_CLOSED)));
    }

    /** @param changed who did what since the form was opened, when that is why the page is shown again */
    @Transactional
    public ConcernShowPage show(
            Concern concern, Actor lead, ConcernForm form, Problems problems, @Nullable String changed) {
        audit.did(
                lead,
                "concern.read",
                concern.about(),
                "a concern about safety",
                concern.id().value());
        var story = concerns.story(concern).stream()
                .map(entry -> new ConcernShowPage.Step(
                        entry.step().words(), name(entry.by()), UkTime.dayAndTime(entry.at()), entry.words()))
                .toList();
        var person = people.find(concern.about());
        return new ConcernShowPage(
                concern.id(),
                name(concern.about()),
                person.map(Person::email).orElse(null),
                person.map(Person::phone).orElse(null),
                concern.application() == null ? null : "/desk/applications/" + concern.application(),
                concern.open(),
                concern.version(),
                story,
                form,
                problems,
                changed);
    }

    /** "Priya Shah closed it on Tuesday 3 March 2027, 5:30pm". */
    String lastStep(Concern concern) {
        var last = concerns.story(concern).getLast();
        var did = switch (last.step()) {
            case RAISED -> " raised it on ";
            case ACTED -> " recorded what was done on ";
            case CLOSED -> " closed it on ";
            case REOPENED -> " opened it again on ";
        };
        return name(last.by()) + did + UkTime.dayAndTime(last.at());
    }

    private List<ConcernListPage.Line> lines(List<Concern> some) {
        return some.stream()
                .map(each -> new ConcernListPage.Line(
                        "/desk/concerns/" + each.id(),
                        name(each.about()),
                        UkTime.dayAndTime(each.raisedAt()),
                        waited(each),
                        name(each.raisedBy())))
                .toList();
    }

    private String waited(Concern concern) {
        var hours = Duration.between(concern.raisedAt(), clock.instant()).toHours();
        if (hours < 1) {
            return "less than an hour";
        }
        if (hours < 48) {
            return hours == 1 ? "1 hour" : hours + " hours";
        }
        return hours / 24 + " days";
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse("Somebody who has left");
    }
}
