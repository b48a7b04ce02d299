package org.waymark.coaching.allocation;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.accounts.People;
import org.waymark.accounts.Person;
import org.waymark.intake.AcceptedApplications;
import org.waymark.intake.Deadline;
import org.waymark.platform.PersonId;
import org.waymark.platform.UkTime;
import org.waymark.platform.web.Page;
import org.waymark.platform.web.Shell;

/** The queue for coaches. */
@Controller
class AllocationQueueController {
    private static final int SIZE = 25;

    private final AllocationQueue queue;
    private final AcceptedApplications applications;
    private final People people;
    private final Templates templates;
    private final Clock clock;

    AllocationQueueController(
            AllocationQueue queue, AcceptedApplications applications, People people, Templates templates, Clock clock) {
        this.queue = queue;
        this.applications = applications;
        this.people = people;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/desk/allocation")
    JteModel queue(
            Shell shell, @RequestParam(defaultValue = "") String show, @RequestParam(defaultValue = "1") int page) {
        var shown = Shown.of(show);
        var counts = queue.counts();
        var entries = queue.lines(shown.state(), Page.offset(page, SIZE), SIZE).stream()
                .map(this::entry)
                .toList();
        var filters = Arrays.stream(Shown.values())
                .map(each -> new AllocationQueuePage.Filter(each, counts.getOrDefault(each.state(), 0)))
                .toList();
        var total = counts.getOrDefault(shown.state(), 0);
        return templates.coachingAllocationQueue(
                shell, new AllocationQueuePage(shown, filters, new Page<>(entries, Math.max(1, page), SIZE, total)));
    }

    private AllocationQueuePage.Entry entry(AllocationQueue.Line line) {
        var application = applications.forCoach(line.application());
        var answerBy = line.answerBy();
        return new AllocationQueuePage.Entry(
                "/desk/allocation/" + line.support(),
                application.name(),
                application.reference(),
                application.profession(),
                UkTime.shortDay(line.queuedAt()),
                ChronoUnit.DAYS.between(UkTime.dateOf(line.queuedAt()), UkTime.dateOf(clock.instant())),
                deadline(application.deadline()),
                name(line.coach()),
                answerBy == null ? null : UkTime.shortDayAndTime(answerBy),
                line.returns());
    }

    private @Nullable String name(@Nullable PersonId person) {
        return Optional.ofNullable(person)
                .flatMap(people::find)
                .map(Person::name)
                .orElse(null);
    }

    private static @Nullable String deadline(@Nullable Deadline deadline) {
        return deadline == null ? null : deadline.kind().label() + ", " + UkTime.shortDay(deadline.on());
    }
}
