package org.waymark.coaching.booking;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.accounts.People;
import org.waymark.coaching.Mode;
import org.waymark.coaching.allowance.Allowances;
import org.waymark.coaching.appointment.AppointmentLife;
import org.waymark.coaching.availability.BookableTimes;
import org.waymark.coaching.availability.OpenTime;
import org.waymark.coaching.support.Support;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Shell;
import org.waymark.reference.Venues;

/** The two pages of booking, for the client and for staff. */
@Component
class BookingPages {
    /**
     * Whose pages they are.
     *
     * @param path the first of them
     * @param forSomebody whether staff books for the client
     * @param withoutNotice whether times too close to now are offered: to coordinators alone
     */
    record Side(String path, boolean forSomebody, boolean withoutNotice) {
        String at(String query) {
            return path + "?" + query;
        }
    }

    private final BookableTimes times;
    private final Allowances allowances;
    private final AppointmentLife life;
    private final People people;
    private final Venues venues;
    private final Templates templates;

    BookingPages(
            BookableTimes times,
            Allowances allowances,
            AppointmentLife life,
            People people,
            Venues venues,
            Templates templates) {
        this.times = times;
        this.allowances = allowances;
        this.life = life;
        this.people = people;
        this.venues = venues;
        this.templates = templates;
    }

    JteModel pick(Shell shell, Side side, Support support, @Nullable Mode mode, int page) {
        return page(shell, side, support, slots(side, support, mode, page), null, Problems.none());
    }

    JteModel nothingPicked(Shell shell, Side side, Support support, Mode mode) {
        return page(shell, side, support, slots(side, support, mode, 0), null, Problems.of("time", "Choose a time"));
    }

    /** The time can't be had: the nearest others, ready to be picked. */
    JteModel gone(Shell shell, Side side, Support support, Mode mode, List<OpenTime> nearest) {
        var open = nearest.stream().filter(time -> time.modes().contains(mode)).toList();
        var slots = SlotPage.nearest(open, mode);
        return page(
                shell,
                side,
                support,
                slots,
                "These are the nearest other times.",
                Problems.of("time", "That time is not open any more. Choose another"));
    }

    private SlotPage slots(Side side, Support support, @Nullable Mode mode, int page) {
        return SlotPage.of(
                times.all(wish(side, support)), mode, page, query -> side.at("support=" + support.id() + "&" + query));
    }

    private JteModel page(
            Shell shell, Side side, Support support, SlotPage slots, @Nullable String gone, Problems problems) {
        return templates.coachingBookingNew(shell, newPage(side, support, slots, gone), problems);
    }

    private BookableTimes.Wish wish(Side side, Support support) {
        return new BookableTimes.Wish(support.namedCoach(), support.client(), null, side.withoutNotice());
    }

    private NewAppointmentPage newPage(Side side, Support support, SlotPage slots, @Nullable String gone) {
        return new NewAppointmentPage(
                side.path(),
                support.id().toString(),
                people.get(support.namedCoach()).knownAs(),
                clientName(side, support),
                allowances.of(support.client(), support.period()),
                slots,
                times.rulesFor(support.client()).length(),
                life.ruleNow().length(),
                gone);
    }

    private @Nullable String clientName(Side side, Support support) {
        return side.forSomebody() ? people.get(support.client()).name() : null;
    }

    /** Empty when the time isn't open any more. */
    Optional<JteModel> confirm(Shell shell, Side side, Support support, Instant start, Mode mode) {
        return times.at(wish(side, support), start, mode)
                .map(time -> templates.coachingBookingConfirm(shell, confirmPage(side, support, time, mode, null)));
    }

    /** Her appointments take another length by now: the page once more, if the time can still be had at that length. */
    JteModel lengthChanged(Shell shell, Side side, Support support, Instant start, Mode mode, Duration now) {
        var words =
                "These appointments take " + now.toMinutes() + " minutes now. Check when it ends before you book it.";
        return times.at(wish(side, support), start, mode)
                .<JteModel>map(
                        time -> templates.coachingBookingConfirm(shell, confirmPage(side, support, time, mode, words)))
                .orElseGet(() -> gone(shell, side, support, mode, nearest(side, support, start)));
    }

    private ConfirmPage confirmPage(
            Side side, Support support, OpenTime time, Mode mode, @Nullable String lengthChanged) {
        var rule = life.ruleNow();
        var venue = time.venueFor(mode);
        return new ConfirmPage(
                side.path() + "/confirm",
                side.at("support=" + support.id() + "&mode=" + mode),
                support.id().toString(),
                time.start(),
                time.end(),
                mode,
                people.get(support.namedCoach()).knownAs(),
                clientName(side, support),
                venue == null ? null : venues.name(venue),
                rule.deadline(time.start()),
                allowances.of(support.client(), support.period()).left() - 1,
                rule.length().toHours(),
                lengthChanged);
    }

    List<OpenTime> nearest(Side side, Support support, Instant start) {
        return times.nearest(wish(side, support), start);
    }
}
