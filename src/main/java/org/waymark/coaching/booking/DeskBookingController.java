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
import org.waymark.coaching.support.Supports;
import org.waymark.platform.Actor;
import org.waymark.platform.Role;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** Staff at the desk books for a client. A coordinator, and nobody else, may make an exception to the notice. */
@Controller
@RequestMapping("/desk/appointments/new")
class DeskBookingController {
    private final Supports supports;
    private final Booking booking;
    private final BookingPages pages;
    private final Templates templates;

    DeskBookingController(Supports supports, Booking booking, BookingPages pages, Templates templates) {
        this.supports = supports;
        this.booking = booking;
        this.pages = pages;
        this.templates = templates;
    }

    private static BookingPages.Side side(Actor staff) {
        return new BookingPages.Side("/desk/appointments/new", true, staff.has(Role.COORDINATOR));
    }

    @GetMapping
    ResponseEntity<JteModel> pick(
            Shell shell,
            Actor staff,
            @RequestParam String support,
            @RequestParam(required = false) @Nullable Mode mode,
            @RequestParam(defaultValue = "0") int page) {
        var its = supports.get(SupportId.of(support));
        return its.bookable()
                ? ResponseEntity.ok(pages.pick(shell, side(staff), its, mode, page))
                : Answer.conflict(templates.coachingBookingNotYet(shell));
    }

    @GetMapping("/confirm")
    ResponseEntity<JteModel> confirm(Shell shell, Actor staff, @RequestParam String support, BookingForm form) {
        var its = supports.get(SupportId.of(support));
        var start = form.start();
        if (!its.bookable()) {
            return Answer.conflict(templates.coachingBookingNotYet(shell));
        }
        if (start.isEmpty()) {
            return Answer.invalid(pages.nothingPicked(shell, side(staff), its, form.way()));
        }
        return pages.confirm(shell, side(staff), its, start.get(), form.way())
                .map(ResponseEntity::ok)
                .orElseGet(() -> Answer.conflict(
                        pages.gone(shell, side(staff), its, form.way(), pages.nearest(side(staff), its, start.get()))));
    }

    @PostMapping("/confirm")
    Object book(Shell shell, Actor staff, @RequestParam String support, BookingForm form, RedirectAttributes redirect) {
        var its = supports.get(SupportId.of(support));
        var start = form.start();
        if (start.isEmpty()) {
            return Answer.invalid(pages.nothingPicked(shell, side(staff), its, form.way()));
        }
        return switch (booking.book(new Booking.Wish(its.id(), start.get(), form.way(), true, form.shown()), staff)) {
            case BookingResult.Booked(var id) -> {
                Flash.say(redirect, "Booked. Client and coach get an email with a calendar invitation.");
                yield Redirect.to("/desk/appointments/" + id);
            }
            case BookingResult.NotOpen(var nearest) ->
                Answer.conflict(pages.gone(shell, side(staff), its, form.way(), nearest));
            case BookingResult.LengthChanged(var now) ->
                Answer.conflict(pages.lengthChanged(shell, side(staff), its, start.get(), form.way(), now));
            case BookingResult.NothingLeft _ -> Answer.conflict(pages.pick(shell, side(staff), its, form.way(), 0));
            case BookingResult.SupportNotActive _ -> Answer.conflict(templates.coachingBookingNotYet(shell));
        };
    }
}
