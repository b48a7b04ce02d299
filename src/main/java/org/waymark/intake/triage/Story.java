package org.waymark.intake.triage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymark.accounts.People;
import org.waymark.accounts.Person;
import org.waymark.intake.application.Application;
import org.waymark.intake.application.ApplicationTimeline;
import org.waymark.intake.application.History;
import org.waymark.intake.application.HistoryEntry;
import org.waymark.intake.application.ReplyClock;
import org.waymark.platform.PersonId;
import org.waymark.platform.TimelineEntry;
import org.waymark.platform.TimelineSource;
import org.waymark.platform.UkTime;
import org.waymark.platform.design.Html;
import org.waymark.platform.design.Moment;
import org.waymark.platform.design.Row;

/** What happened to an application, from its own history and from the modules that it led to. */
@Component
class Story {
    private final History history;
    private final ApplicationTimeline withoutWords;
    private final ObjectProvider<TimelineSource> sources;
    private final People people;

    Story(History history, ApplicationTimeline withoutWords, ObjectProvider<TimelineSource> sources, People people) {
        this.history = history;
        this.withoutWords = withoutWords;
        this.sources = sources;
        this.people = people;
    }

    /** The newest first. */
    List<Moment> of(Application application) {
        var own = history.of(application).stream().map(this::moment);
        var others = sources.stream()
                .filter(source -> !source.equals(withoutWords))
                .flatMap(source -> source.aboutApplication(application.id().value()).stream())
                .map(Story::moment);
        return Stream.concat(own, others)
                .sorted(Comparator.comparing(Moment::at))
                .toList()
                .reversed();
    }

    /** Who did the last thing and when: "Priya Shah asked for information on Tuesday 3 March 2027, 5:30pm". */
    String last(Application application) {
        var entry = history.of(application).getLast();
        return by(entry) + " " + MoveWords.did(entry.what()) + " on " + UkTime.dayAndTime(entry.at());
    }

    /** Each wait of the client for the unit. */
    List<Row> clocks(Application application) {
        var rows = new ArrayList<Row>();
        for (var clock : history.clocksOf(application.id())) {
            rows.add(Row.of(started(clock), "Respond by " + UkTime.day(clock.dueOn()) + ". " + ended(clock)));
        }
        return rows;
    }

    private Moment moment(HistoryEntry entry) {
        var moment = Moment.of(
                        UkTime.dayAndTime(entry.at()), entry.at(), entry.what().past())
                .by(by(entry));
        return entry.words() == null ? moment : moment.detail(Html.text(entry.words()));
    }

    private static Moment moment(TimelineEntry entry) {
        var moment = Moment.of(UkTime.dayAndTime(entry.at()), entry.at(), entry.what())
                .by(entry.by());
        return entry.detail() == null ? moment : moment.detail(Html.text(entry.detail()));
    }

    private String by(HistoryEntry entry) {
        return switch (entry.side()) {
            case CLIENT -> "The client";
            case WAYMARK -> "The program";
            case UNIT -> entry.by() == null ? "A colleague" : name(entry.by());
        };
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse("A colleague");
    }

    private static String started(ReplyClock clock) {
        return switch (clock.startedBy()) {
            case SUBMITTED -> "Since it was received";
            case ANSWERED -> "Since the client’s answer";
            case REOPENED -> "Since it was opened again";
        };
    }

    private static String ended(ReplyClock clock) {
        if (clock.stoppedAt() == null || clock.stoppedBy() == null) {
            return "Still running.";
        }
        var how = switch (clock.stoppedBy()) {
            case INFORMATION_REQUESTED -> "Answered with a request for information on ";
            case OUTCOME -> "Answered with an outcome on ";
            case REPLIED_ELSEWHERE -> "Answered by phone or mail on ";
            case WITHDRAWN -> "Withdrawn on ";
        };
        return how + UkTime.day(clock.stoppedAt()) + ".";
    }
}
