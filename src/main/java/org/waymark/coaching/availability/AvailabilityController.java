package org.waymark.coaching.availability;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.coaching.availability.AvailabilityPages.Tried;
import org.waymark.coaching.availability.BookedMeetings.Meeting;
import org.waymark.platform.Actor;
import org.waymark.platform.NotFound;
import org.waymark.platform.UkTime;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/**
 * A coach says when she can be met. A change that leaves booked appointments outside the hours is shown before it is
 * saved; the appointments stay as they are booked.
 */
@Controller
@RequestMapping("/coach/availability")
class AvailabilityController {
    private static final int LONGEST = 500;

    private final CoachTimes times;
    private final MeetingDetailsOfCoaches details;
    private final BookedMeetings meetings;
    private final AvailabilityPages pages;
    private final Clock clock;

    AvailabilityController(
            CoachTimes times,
            MeetingDetailsOfCoaches details,
            BookedMeetings meetings,
            AvailabilityPages pages,
            Clock clock) {
        this.times = times;
        this.details = details;
        this.meetings = meetings;
        this.pages = pages;
        this.clock = clock;
    }

    /** @param change the weekly hours to start from, when they are to be changed */
    @GetMapping
    JteModel show(Shell shell, Actor coach, @RequestParam(required = false) @Nullable String change) {
        var form = change == null
                ? HoursForm.empty()
                : hours(coach).weekly().stream()
                        .filter(w -> w.id().toString().equals(change))
                        .findFirst()
                        .map(HoursForm::of)
                        .orElseThrow(() -> new NotFound("hours"));
        return pages.page(
                shell, coach.person(), new Tried("", form, HoursForm.empty(), "", List.of(), Problems.none()));
    }

    private CoachHours hours(Actor coach) {
        return times.of(coach.person(), UkTime.dateOf(clock.instant()));
    }

    /** Adds weekly hours, or changes those whose id is given. */
    @PostMapping("/weekly")
    @Transactional
    Object weekly(Shell shell, Actor coach, HoursForm form, RedirectAttributes redirect) {
        var problems = Problems.none();
        var before = hours(coach);
        var weekly = form.weekly(problems);
        if (weekly.isPresent() && before.hasClashWith(weekly.get())) {
            problems.add("from", "You have hours at that time already: change or remove those first");
        }
        if (problems.any() || weekly.isEmpty()) {
            return Answer.invalid(pages.page(
                    shell, coach.person(), new Tried("weekly", form, HoursForm.empty(), "", List.of(), problems)));
        }
        var conflicts = Conflicts.between(before, before.with(weekly.get()), booked(coach));
        if (!conflicts.isEmpty() && !form.isAnyway()) {
            return Answer.conflict(pages.page(
                    shell,
                    coach.person(),
                    new Tried("weekly", form, HoursForm.empty(), "", conflicts, Problems.none())));
        }
        times.save(coach.person(), weekly.get());
        Flash.say(redirect, "Your hours are saved.");
        return Redirect.to("/coach/availability");
    }

    private List<Meeting> booked(Actor coach) {
        return meetings.of(coach.person(), clock.instant());
    }

    /** Adds days that differ from the week. */
    @PostMapping("/exception")
    @Transactional
    Object exception(Shell shell, Actor coach, HoursForm form, RedirectAttributes redirect) {
        var problems = Problems.none();
        var before = hours(coach);
        var exception = form.exception(problems);
        if (exception.isEmpty()) {
            return Answer.invalid(pages.page(
                    shell, coach.person(), new Tried("exception", HoursForm.empty(), form, "", List.of(), problems)));
        }
        var conflicts = Conflicts.between(before, before.with(exception.get()), booked(coach));
        if (!conflicts.isEmpty() && !form.isAnyway()) {
            return Answer.conflict(pages.page(
                    shell,
                    coach.person(),
                    new Tried("exception", HoursForm.empty(), form, "", conflicts, Problems.none())));
        }
        times.save(coach.person(), exception.get());
        Flash.say(redirect, "Saved.");
        return Redirect.to("/coach/availability");
    }

    /** Removes weekly hours or days that differ. */
    @PostMapping("/remove")
    @Transactional
    Object remove(
            Shell shell,
            Actor coach,
            @RequestParam String id,
            @RequestParam(defaultValue = "") String anyway,
            RedirectAttributes redirect) {
        UUID removed = NotFound.unlessId(id);
        var before = hours(coach);
        var conflicts = Conflicts.between(before, before.without(removed), booked(coach));
        if (!conflicts.isEmpty() && !"yes".equals(anyway)) {
            return Answer.conflict(pages.page(
                    shell,
                    coach.person(),
                    new Tried("remove", HoursForm.empty(), HoursForm.empty(), id, conflicts, Problems.none())));
        }
        times.remove(coach.person(), removed);
        Flash.say(redirect, "Removed.");
        return Redirect.to("/coach/availability");
    }

    /** How she is met online, and her number. */
    @PostMapping("/details")
    @Transactional
    Object details(
            Shell shell,
            Actor coach,
            @RequestParam(defaultValue = "") String joiningLink,
            @RequestParam(defaultValue = "") String telephone,
            RedirectAttributes redirect) {
        var problems = Problems.none()
                .atMost(LONGEST, "joiningLink", joiningLink, "The joining link")
                .atMost(LONGEST, "telephone", telephone, "The telephone number");
        if (!joiningLink.isBlank() && !joiningLink.strip().startsWith("https://")) {
            problems.add("joiningLink", "Enter a link that begins with https://");
        }
        if (problems.any()) {
            return Answer.invalid(pages.page(
                    shell,
                    coach.person(),
                    new Tried("details", HoursForm.empty(), HoursForm.empty(), "", List.of(), problems)));
        }
        details.save(coach.person(), joiningLink.strip(), telephone.strip());
        Flash.say(redirect, "Saved. Clients see it on the page of their appointment.");
        return Redirect.to("/coach/availability");
    }
}
