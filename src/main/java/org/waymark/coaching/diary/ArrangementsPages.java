package org.waymark.coaching.diary;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.accounts.People;
import org.waymark.accounts.Person;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.adjustment.ClientAdjustments;
import org.waymark.coaching.adjustment.Need;
import org.waymark.coaching.appointment.AppointmentView;
import org.waymark.coaching.appointment.AppointmentViews;
import org.waymark.coaching.appointment.Appointments;
import org.waymark.coaching.arrangement.Arrangement;
import org.waymark.coaching.arrangement.Arranging;
import org.waymark.coaching.arrangement.ToArrange;
import org.waymark.coaching.diary.ArrangementsPage.Line;
import org.waymark.coaching.support.Supports;
import org.waymark.platform.PersonId;
import org.waymark.platform.UkTime;
import org.waymark.platform.design.Link;

/** Gathers what the desk has to arrange. */
@Component
class ArrangementsPages {
    private final Arranging arranging;
    private final Appointments appointments;
    private final AppointmentViews views;
    private final ClientAdjustments adjustments;
    private final Supports supports;
    private final DeskFilters filters;
    private final People people;

    ArrangementsPages(
            Arranging arranging,
            Appointments appointments,
            AppointmentViews views,
            ClientAdjustments adjustments,
            Supports supports,
            DeskFilters filters,
            People people) {
        this.arranging = arranging;
        this.appointments = appointments;
        this.views = views;
        this.adjustments = adjustments;
        this.supports = supports;
        this.filters = filters;
        this.people = people;
    }

    ArrangementsPage page(boolean mayTick) {
        var all = arranging.all();
        var seen = views.of(all.stream().map(ToArrange::appointment).toList()).stream()
                .collect(Collectors.toMap(view -> view.appointment().id(), Function.identity(), (one, _) -> one));
        return new ArrangementsPage(
                filters.with(null),
                mayTick,
                all.stream()
                        .filter(task -> !task.isArranged())
                        .map(task -> line(task, seen, open(task)))
                        .toList(),
                arranging.toCallOff().stream().map(this::toCallOff).toList(),
                all.stream()
                        .filter(ToArrange::isArranged)
                        .map(task -> line(task, seen, arranged(task)))
                        .toList(),
                adjustments.toSettle().stream().flatMap(this::toSettle).toList());
    }

    private static String open(ToArrange task) {
        var before = task.before();
        return before == null ? "" : "It was arranged for " + UkTime.dayAndTime(before);
    }

    private String arranged(ToArrange task) {
        var arranged = task.arranged();
        return arranged == null ? "" : "By " + name(arranged.by()) + ", " + UkTime.shortDayAndTime(arranged.at());
    }

    private static Line line(ToArrange task, Map<AppointmentId, AppointmentView> seen, String note) {
        var appointment = task.appointment();
        return line(Objects.requireNonNull(seen.get(appointment.id())), task.need(), appointment.start(), note);
    }

    private Line toCallOff(Arrangement arrangement) {
        var appointment = appointments.get(arrangement.appointment());
        return line(
                views.of(appointment),
                arrangement.need(),
                arrangement.forStart(),
                appointment.isBooked()
                        ? "Not needed any more"
                        : appointment.state().words());
    }

    private static Line line(AppointmentView view, Need need, Instant start, String note) {
        return new Line(
                view.id(),
                UkTime.dayAndTime(start),
                view.clientName(),
                view.coachName(),
                need.name(),
                need.label(),
                start.toString(),
                note);
    }

    private Stream<Link> toSettle(PersonId client) {
        return supports.ofClient(client).stream()
                .limit(1)
                .map(support -> Link.of(name(client), "/desk/allocation/" + support.id() + "/adjustments"));
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse("Somebody");
    }
}
