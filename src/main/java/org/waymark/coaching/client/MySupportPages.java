package org.waymark.coaching.client;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.accounts.People;
import org.waymark.accounts.Person;
import org.waymark.coaching.AppointmentLine;
import org.waymark.coaching.AppointmentsOfSupport;
import org.waymark.coaching.adjustment.ClientAdjustments;
import org.waymark.coaching.allocation.WhyThisCoach;
import org.waymark.coaching.client.MySupportPage.AcceptedText;
import org.waymark.coaching.client.MySupportPage.CoachShown;
import org.waymark.coaching.client.MySupportPage.SummaryShown;
import org.waymark.coaching.coach.Coach;
import org.waymark.coaching.coach.Coaches;
import org.waymark.coaching.note.Summaries;
import org.waymark.coaching.note.Summary;
import org.waymark.coaching.support.Agreeing;
import org.waymark.coaching.support.Agreements;
import org.waymark.coaching.support.PauseForm;
import org.waymark.coaching.support.Support;
import org.waymark.coaching.support.SupportState;
import org.waymark.coaching.support.Supports;
import org.waymark.platform.PersonId;
import org.waymark.platform.UkTime;
import org.waymark.platform.web.Problems;

/** Gathers what a client sees of her support. */
@Component
class MySupportPages {
    private final Supports supports;
    private final Agreements agreements;
    private final Agreeing agreeing;
    private final WhyThisCoach why;
    private final Coaches coaches;
    private final Summaries summaries;
    private final AppointmentsOfSupport appointments;
    private final ClientAdjustments adjustments;
    private final People people;

    MySupportPages(
            Supports supports,
            Agreements agreements,
            Agreeing agreeing,
            WhyThisCoach why,
            Coaches coaches,
            Summaries summaries,
            AppointmentsOfSupport appointments,
            ClientAdjustments adjustments,
            People people) {
        this.supports = supports;
        this.agreements = agreements;
        this.agreeing = agreeing;
        this.why = why;
        this.coaches = coaches;
        this.summaries = summaries;
        this.appointments = appointments;
        this.adjustments = adjustments;
        this.people = people;
    }

    /** Her newest support; empty when she has none. */
    Optional<MySupportPage> newest(PersonId client, PauseForm pause, Problems problems) {
        return supports.ofClient(client).stream()
                .findFirst()
                .map(support -> page(support, supports.ofClient(client), pause, problems));
    }

    private MySupportPage page(Support support, List<Support> all, PauseForm pause, Problems problems) {
        var pausedUntil = support.pausedUntil();
        return new MySupportPage(
                "/my/support/" + support.id(),
                support.version(),
                support.state(),
                UkTime.day(support.queuedAt()),
                coach(support.coach()),
                why.sentences(support),
                support.state() == SupportState.ALLOCATED ? agreeing.text() : null,
                agreements
                        .newestOf(support.id())
                        .filter(_ -> support.state() != SupportState.ALLOCATED)
                        .map(accepted -> new AcceptedText(accepted.text(), UkTime.day(accepted.at())))
                        .orElse(null),
                pausedUntil == null ? null : UkTime.day(pausedUntil),
                appointments(support),
                all.stream().flatMap(this::summaries).toList(),
                adjustments.of(support.client()).lines(),
                pause,
                problems);
    }

    private @Nullable CoachShown coach(@Nullable PersonId coach) {
        return coach == null
                ? null
                : new CoachShown(
                        name(coach),
                        coaches.find(coach).map(each -> each.kind().words()).orElse("Coach"),
                        coaches.find(coach).map(Coach::introduction).orElse(""));
    }

    private List<AppointmentLine> appointments(Support support) {
        return appointments.of(support.id());
    }

    private Stream<SummaryShown> summaries(Support support) {
        return summaries.of(support).stream().map(this::shown);
    }

    private SummaryShown shown(Summary summary) {
        return new SummaryShown(name(summary.coach()), UkTime.day(summary.changedAt()), summary.words());
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse("Your coach");
    }
}
