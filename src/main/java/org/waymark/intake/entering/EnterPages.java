package org.waymark.intake.entering;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.waymark.accounts.People;
import org.waymark.accounts.Person;
import org.waymark.intake.application.Application;
import org.waymark.intake.application.Applications;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.platform.PersonId;
import org.waymark.platform.UkTime;
import org.waymark.platform.design.Item;
import org.waymark.platform.web.Problems;
import org.waymark.reference.Grades;
import org.waymark.reference.Professions;
import org.waymark.reference.Topics;

/** Puts together the pages on which an application is entered. */
@Component
class EnterPages {
    static final String PATH = "/desk/applications/new";

    private final People people;
    private final Applications applications;
    private final Professions professions;
    private final Grades grades;
    private final Topics topics;
    private final Clock clock;

    EnterPages(
            People people,
            Applications applications,
            Professions professions,
            Grades grades,
            Topics topics,
            Clock clock) {
        this.people = people;
        this.applications = applications;
        this.professions = professions;
        this.grades = grades;
        this.topics = topics;
        this.clock = clock;
    }

    FindPersonPage find(@Nullable String asked) {
        var words = asked == null ? "" : asked.strip();
        var matches = words.length() < 2 ? List.<Person>of() : people.search(words);
        return new FindPersonPage(
                words.isEmpty() ? null : words,
                matches.stream().map(this::match).toList(),
                newHref(words),
                NeutralWords.TEXT);
    }

    EnterForm blank(@Nullable String person, @Nullable String name, @Nullable String email) {
        return EnterForm.blank(person, name, email, UkTime.dateOf(clock.instant()));
    }

    EnterPage enter(EnterForm form, Problems problems) {
        var known = form.isNew()
                ? null
                : people.get(PersonId.of(Objects.requireNonNull(form.person()))).name();
        return new EnterPage(
                known,
                form,
                EnterForm.CHANNELS.stream()
                        .map(each -> Item.of(each.name(), each.label()))
                        .toList(),
                withNone(professions.all().stream().map(each -> Item.of(each.code(), each.name()))),
                withNone(grades.all().stream().map(each -> Item.of(each.code(), each.name()))),
                topics.reasons().stream()
                        .map(each -> Item.of(each.code(), each.name()))
                        .toList(),
                NeutralWords.TEXT,
                problems);
    }

    private FindPersonPage.Match match(Person person) {
        var open = applications.ofClient(person.id()).stream()
                .filter(each -> each.state().isOpen() && each.submittedAt() != null)
                .findFirst();
        var href = open.map(each -> "/desk/applications/" + each.id()).orElse(PATH + "?person=" + person.id());
        return new FindPersonPage.Match(
                person.name(),
                person.email(),
                href,
                open.map(EnterPages::reference).orElse(null));
    }

    private static String reference(Application application) {
        return application.reference() == null ? "" : application.reference().value();
    }

    private static String newHref(String words) {
        var typed = EmailText.typed(words).isPresent() ? "email" : "name";
        return UriComponentsBuilder.fromPath(PATH)
                .queryParam("person", "new")
                .queryParam(typed, "{words}")
                .encode()
                .buildAndExpand(words)
                .toUriString();
    }

    private static List<Item> withNone(Stream<Item> items) {
        return Stream.concat(Stream.of(Item.of("", "Not said")), items).toList();
    }
}
