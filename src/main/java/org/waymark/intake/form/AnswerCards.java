package org.waymark.intake.form;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.accounts.People;
import org.waymark.accounts.Person;
import org.waymark.evaluation.Measures;
import org.waymark.evaluation.Moment;
import org.waymark.intake.application.AnswerSection;
import org.waymark.intake.application.Answers;
import org.waymark.intake.application.AnswersInWords;
import org.waymark.intake.application.Application;
import org.waymark.intake.application.AvoidWishes;
import org.waymark.intake.application.Avoidances;
import org.waymark.intake.application.Names;
import org.waymark.intake.application.Step;
import org.waymark.platform.design.Action;
import org.waymark.platform.design.Html;
import org.waymark.platform.design.Row;

/** All answers as cards for the client who gave them. */
@Component
public class AnswerCards {

    /** @param changes the link to change it; empty when it can't be changed any more */
    public record Card(String heading, List<Row> rows, List<Action> changes) {}

    private final AnswersInWords inWords;
    private final AvoidWishes avoidWishes;
    private final Measures measures;
    private final People people;
    private final Names names;
    private final Choices choices;

    AnswerCards(
            AnswersInWords inWords,
            AvoidWishes avoidWishes,
            Measures measures,
            People people,
            Names names,
            Choices choices) {
        this.inWords = inWords;
        this.avoidWishes = avoidWishes;
        this.measures = measures;
        this.people = people;
        this.names = names;
        this.choices = choices;
    }

    /** In the order of the form; with links to change them while that is possible. */
    public List<Card> of(Application application, Answers answers) {
        var cards = new ArrayList<Card>();
        cards.add(card(application, Step.ABOUT_YOU, aboutYou(people.get(application.client()))));
        inWords.of(answers).forEach(section -> cards.add(card(application, section.step(), rows(section))));
        cards.add(card(application, Step.AVOID, avoid(avoidWishes.of(application))));
        cards.add(card(application, Step.BASELINE, baseline(application)));
        return cards;
    }

    private static Card card(Application application, Step step, List<Row> rows) {
        var change = Action.change(step.path(), step.title().toLowerCase(Locale.UK));
        return new Card(step.title(), rows, application.state().isEditable() ? List.of(change) : List.of());
    }

    private static List<Row> aboutYou(Person person) {
        return List.of(
                Row.of("Full name", person.name()),
                Row.of("Name you prefer", person.preferredName()),
                Row.of("Pronouns", person.pronouns()),
                Row.of("Email", person.email()),
                Row.of("Phone", person.phone()));
    }

    private static List<Row> rows(AnswerSection section) {
        return section.lines().stream()
                .map(line -> Row.of(line.label(), inLines(line.value())))
                .toList();
    }

    private List<Row> avoid(Avoidances avoid) {
        return List.of(
                Row.of("Coaches", inLines(coachNames(avoid))),
                Row.of("Organisations", inLines(named(avoid.organisations(), true))),
                Row.of("Specialties", inLines(named(avoid.specialties(), false))),
                Row.of("Anyone or anything else", inLines(avoid.typed())));
    }

    private String coachNames(Avoidances avoid) {
        var picked = avoid.coaches().stream().map(Object::toString).toList();
        return choices.coaches().stream()
                .filter(item -> picked.contains(item.value()))
                .map(item -> String.valueOf(item.text()))
                .collect(Collectors.joining("\n"));
    }

    private String named(Collection<String> codes, boolean organisations) {
        return codes.stream()
                .map(code -> String.valueOf(organisations ? names.organisation(code) : names.specialty(code)))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private List<Row> baseline(Application application) {
        return measures.find(application.id().value(), Moment.BASELINE)
                .map(rating -> List.of(
                        Row.of("Clear about your next step", rating.clarity() + " out of 10"),
                        Row.of("Confident in deciding", rating.confidence() + " out of 10"),
                        Row.of("Ready to act", rating.readiness() + " out of 10")))
                .orElse(List.of(Row.of("Your ratings", (String) null)));
    }

    /** Keeps the line breaks of what was typed. */
    private static Content inLines(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Html.text("Not given");
        }
        return output -> {
            var lines = text.split("\\R", -1);
            for (var i = 0; i < lines.length; i++) {
                if (i > 0) {
                    output.writeContent("<br>");
                }
                Html.text(lines[i]).writeTo(output);
            }
        };
    }
}
