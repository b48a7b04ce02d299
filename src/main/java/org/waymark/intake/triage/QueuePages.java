package org.waymark.intake.triage;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.intake.triage.QueuePage.Choice;
import org.waymark.intake.triage.QueuePage.Count;
import org.waymark.intake.triage.QueuePage.FilterGroup;
import org.waymark.platform.Actor;
import org.waymark.platform.Role;
import org.waymark.platform.UkTime;
import org.waymark.platform.design.Tag;
import org.waymark.platform.web.Page;

/** Puts the queue into words and links. */
@Component
class QueuePages {
    private final Queue queue;
    private final DeskQueue desk;
    private final QueueWords words;
    private final Clock clock;

    QueuePages(Queue queue, DeskQueue desk, QueueWords words, Clock clock) {
        this.queue = queue;
        this.desk = desk;
        this.words = words;
        this.clock = clock;
    }

    QueuePage page(QueueFilter asked, Actor actor) {
        var lead = actor.has(Role.LEAD);
        var filter = lead ? asked : asked.withoutConcern();
        var counts = desk.counts(actor);
        var found = queue.find(filter, actor, desk.today(), desk.soon());
        var shown = filter.onPage(found.number());
        return new QueuePage(
                shown,
                counts.inWords(),
                counts(counts, shown, lead),
                filters(shown, lead),
                chosen(shown),
                sorts(shown),
                new Page<>(
                        found.items().stream().map(line -> row(line, lead)).toList(),
                        found.number(),
                        found.size(),
                        found.total()));
    }

    private static List<Count> counts(QueueCounts counts, QueueFilter now, boolean lead) {
        var plain = QueueFilter.EVERYTHING_OPEN;
        var all = new ArrayList<>(List.of(
                count("To answer", counts.open(), plain, now, false),
                count("Overdue", counts.overdue(), plain.withDue(QueueDue.OVERDUE), now, true),
                count("Due soon", counts.dueSoon(), plain.withDue(QueueDue.SOON), now, false),
                count(
                        "Not yet looked at",
                        counts.notLookedAt(),
                        plain.withDue(QueueDue.FIRST_LOOK),
                        now,
                        counts.lateLooks() > 0),
                count(
                        "Information requested",
                        counts.informationRequested(),
                        plain.withState(QueueState.INFORMATION_REQUESTED),
                        now,
                        false),
                count("Deadline within 4 weeks", counts.withDeadline(), plain.withDeadline(true), now, false)));
        if (lead) {
            all.add(new Count("Concerns about safety", counts.concerns(), "/desk/concerns", true, false));
        }
        return all;
    }

    private static Count count(String label, int number, QueueFilter filter, QueueFilter now, boolean bad) {
        var same = now.sortedBy(filter.sort()).onPage(1).equals(filter);
        return new Count(label, number, filter.href(), bad && number > 0, same);
    }

    private List<FilterGroup> filters(QueueFilter now, boolean lead) {
        var groups = new ArrayList<>(List.of(
                group("State", now.state(), QueueState.values(), "Still to answer", QueueState::label, now::withState),
                group("Due", now.due(), QueueDue.values(), "Any time", QueueDue::label, now::withDue),
                coded("Profession", now.profession(), words.professionNames(), now::withProfession),
                coded("Reason", now.reason(), words.reasonNames(), now::withReason),
                new FilterGroup(
                        "Their deadline",
                        now.deadline(),
                        List.of(
                                new Choice("Any", now.withDeadline(false).href(), !now.deadline()),
                                new Choice(
                                        "Within 4 weeks", now.withDeadline(true).href(), now.deadline())))));
        if (lead) {
            groups.add(new FilterGroup(
                    "Concern about safety",
                    now.concern(),
                    List.of(
                            new Choice("With or without", now.withConcern(false).href(), !now.concern()),
                            new Choice("Open concern", now.withConcern(true).href(), now.concern()))));
        }
        return groups;
    }

    private static <T> FilterGroup group(
            String name,
            @Nullable T chosen,
            T[] all,
            String none,
            Function<T, String> label,
            Function<@Nullable T, QueueFilter> with) {
        var first = new Choice(none, with.apply(null).href(), chosen == null);
        var others = Arrays.stream(all)
                .map(each -> new Choice(label.apply(each), with.apply(each).href(), each.equals(chosen)));
        return new FilterGroup(
                name, chosen != null, Stream.concat(Stream.of(first), others).toList());
    }

    private static FilterGroup coded(
            String name,
            @Nullable String chosen,
            Map<String, String> names,
            Function<@Nullable String, QueueFilter> with) {
        var codes = names.keySet().stream()
                .sorted((a, b) -> names.getOrDefault(a, a).compareToIgnoreCase(names.getOrDefault(b, b)))
                .toArray(String[]::new);
        return group(name, chosen, codes, "Any", code -> names.getOrDefault(code, code), with);
    }

    private List<Choice> chosen(QueueFilter now) {
        return Stream.of(
                        taken(now.state(), QueueState::label, now.withState(null)),
                        taken(now.due(), QueueDue::label, now.withDue(null)),
                        taken(now.profession(), each -> name(words.professionNames(), each), now.withProfession(null)),
                        taken(now.reason(), each -> name(words.reasonNames(), each), now.withReason(null)),
                        taken(now.deadline() ? "Deadline within 4 weeks" : null, each -> each, now.withDeadline(false)),
                        taken(now.concern() ? "Open concern" : null, each -> each, now.withConcern(false)),
                        taken(now.words().isEmpty() ? null : "“" + now.words() + "”", each -> each, now.withWords("")))
                .filter(Objects::nonNull)
                .toList();
    }

    private static <T> @Nullable Choice taken(@Nullable T chosen, Function<T, String> label, QueueFilter without) {
        return chosen == null ? null : new Choice(label.apply(chosen), without.href(), true);
    }

    private static List<Choice> sorts(QueueFilter now) {
        return Arrays.stream(QueueSort.values())
                .map(sort -> new Choice(sort.label(), now.sortedBy(sort).href(), sort == now.sort()))
                .toList();
    }

    private QueuePage.Row row(QueueLine line, boolean lead) {
        var today = desk.today();
        var due = line.dueOn();
        return new QueuePage.Row(
                "/desk/applications/" + line.id(),
                line.reference(),
                line.name(),
                work(line),
                line.reasons().stream()
                        .map(code -> name(words.reasonNames(), code))
                        .collect(Collectors.joining(", ")),
                StateTag.of(line.state()),
                due == null ? null : UkTime.shortDay(due),
                due == null ? null : distance(today, due),
                due != null && due.isBefore(today),
                line.deadline() == null ? null : UkTime.shortDay(line.deadline()),
                UkTime.shortDay(line.submittedAt()),
                notes(line, lead));
    }

    private String work(QueueLine line) {
        return Stream.of(name(words.professionNames(), line.profession()), name(words.gradeNames(), line.grade()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private List<Tag> notes(QueueLine line, boolean lead) {
        var notes = new ArrayList<Tag>();
        if (lead && line.worried()) {
            notes.add(Tag.bad("Concern"));
        }
        if (line.firstLookDue() != null) {
            var late = line.firstLookDue().isBefore(clock.instant());
            notes.add(late ? Tag.bad("First look late") : Tag.fresh("Not yet looked at"));
        }
        if (line.unconfirmed()) {
            notes.add(Tag.waiting("Not confirmed"));
        }
        return notes;
    }

    static String distance(LocalDate today, LocalDate day) {
        var days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return "today";
        }
        var size = Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days";
        return days > 0 ? "in " + size : size + " late";
    }

    private static String name(Map<String, String> names, @Nullable String code) {
        return code == null ? "" : names.getOrDefault(code, code);
    }
}
