package org.waymark.coaching.booking;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.coaching.Mode;
import org.waymark.coaching.SupportId;
import org.waymark.coaching.support.Support;
import org.waymark.coaching.support.Supports;
import org.waymark.platform.Actor;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** A client books: she picks a time, looks at it once more, and books it. */
@Controller
@RequestMapping("/my/appointments/new")
class NewAppointmentController {
    private static final BookingPages.Side CLIENT = new BookingPages.Side("/my/appointments/new", false, false);

    private final Supports supports;
    private final Booking booking;
    private final BookingPages pages;
    private final Templates templates;

    NewAppointmentController(Supports supports, Booking booking, BookingPages pages, Templates templates) {
        this.supports = supports;
        this.booking = booking;
        this.pages = pages;
        this.templates = templates;
    }

    /** Without naming a support, the newest that can be booked for. */
    @GetMapping
    JteModel pick(
            Shell shell,
            Actor client,
            @RequestParam(required = false) @Nullable String support,
            @RequestParam(required = false) @Nullable Mode mode,
            @RequestParam(defaultValue = "0") int page) {
        return supports.ofClient(client.person()).stream()
                .filter(Support::bookable)
                .filter(s -> support == null || s.id().toString().equals(support))
                .findFirst()
                .map(s -> pages.pick(shell, CLIENT, s, mode, page))
                .orElseGet(() -> templates.coachingBookingNotYet(shell));
    }

    @GetMapping("/confirm")
    ResponseEntity<JteModel> confirm(Shell shell, Actor client, @RequestParam String support, BookingForm form) {
        var its = supports.ofClient(client.person(), SupportId.of(support));
        if (!its.bookable()) {
            return Answer.conflict(templates.coachingBookingNotYet(shell));
        }
        var start = form.start();
        if (start.isEmpty()) {
            return Answer.invalid(pages.nothingPicked(shell, CLIENT, its, form.way()));
        }
        return pages.confirm(shell, CLIENT, its, start.get(), form.way())
                .map(ResponseEntity::ok)
                .orElseGet(() -> Answer.conflict(
                        pages.gone(shell, CLIENT, its, form.way(), pages.nearest(CLIENT, its, start.get()))));
    }

    @PostMapping("/confirm")
    Object book(
            Shell shell, Actor client, @RequestParam String support, BookingForm form, RedirectAttributes redirect) {
        var its = supports.ofClient(client.person(), SupportId.of(support));
        var start = form.start();
        if (start.isEmpty()) {
            return Answer.invalid(pages.nothingPicked(shell, CLIENT, its, form.way()));
        }
        return switch (booking.book(new Booking.Wish(its.id(), start.get(), form.way(), false, form.shown()), client)) {
            case BookingResult.Booked(var id) -> {
                Flash.say(
                        redirect, "Your appointment is booked. We have sent you an email with a calendar invitation.");
                yield Redirect.to("/my/appointments/" + id);
            }
            case BookingResult.NotOpen(var nearest) ->
                Answer.conflict(pages.gone(shell, CLIENT, its, form.way(), nearest));
            case BookingResult.LengthChanged(var now) ->
                Answer.conflict(pages.lengthChanged(shell, CLIENT, its, start.get(), form.way(), now));
            case BookingResult.NothingLeft _ -> Answer.conflict(pages.pick(shell, CLIENT, its, form.way(), 0));
            case BookingResult.SupportNotActive _ -> Answer.conflict(templates.coachingBookingNotYet(shell));
        };
    }
}
