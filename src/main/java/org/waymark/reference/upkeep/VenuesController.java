package org.waymark.reference.upkeep;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import org.waymark.platform.Actor;
import org.waymark.platform.NotFound;
import org.waymark.platform.UkTime;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;
import org.waymark.reference.Regions;
import org.waymark.reference.Venue;
import org.waymark.reference.Venues;

/** Venues and their rooms: find, add, edit, end. */
@Controller
@RequestMapping("/admin/reference/venues")
class VenuesController {
    private static final String LIST = "/admin/reference/venues";

    private final Venues venues;
    private final Regions regions;
    private final Clock clock;
    private final Templates templates;

    VenuesController(Venues venues, Regions regions, Clock clock, Templates templates) {
        this.venues = venues;
        this.regions = regions;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    JteModel list(Shell shell, @RequestParam(defaultValue = "") String q) {
        return templates.referenceUpkeepVenues(shell, q.strip(), venues.search(q), venues);
    }

    @GetMapping("/new")
    JteModel blank(Shell shell) {
        return page(shell, null, VenueForm.empty(), RoomForm.empty(), Problems.none());
    }

    @PostMapping
    Object add(Shell shell, Actor actor, VenueForm form, RedirectAttributes redirect) {
        var problems = form.check(regions);
        if (problems.any()) {
            return Answer.invalid(page(shell, null, form, RoomForm.empty(), problems));
        }
        var code = Codes.of(
                Objects.requireNonNull(form.name()), taken -> venues.find(taken).isPresent());
        venues.add(form.asVenue(code, false), actor);
        Flash.say(redirect, "Added. Now add its rooms.");
        return Redirect.to(LIST + "/" + code);
    }

    @GetMapping("/{code}")
    JteModel edit(Shell shell, @PathVariable String code) {
        var venue = get(code);
        return page(shell, venue, VenueForm.of(venue), RoomForm.empty(), Problems.none());
    }

    @PostMapping("/{code}")
    Object change(Shell shell, Actor actor, @PathVariable String code, VenueForm form, RedirectAttributes redirect) {
        var venue = get(code);
        var problems = form.check(regions);
        if (problems.any()) {
            return Answer.invalid(page(shell, venue, form, RoomForm.empty(), problems));
        }
        if (!venues.change(form.asVenue(code, venue.invented()), actor)) {
            var now = get(code);
            var meanwhile =
                    Problems.of("name", "Somebody changed it meanwhile. This is how it is now: change it again.");
            return Answer.conflict(page(shell, now, VenueForm.of(now), RoomForm.empty(), meanwhile));
        }
        Flash.say(redirect, "Saved: " + form.name());
        return Redirect.to(LIST);
    }

    @PostMapping("/{code}/rooms")
    Object addRoom(Shell shell, Actor actor, @PathVariable String code, RoomForm room, RedirectAttributes redirect) {
        var venue = get(code);
        var problems = room.check();
        if (problems.any()) {
            return Answer.invalid(page(shell, venue, VenueForm.of(venue), room, problems));
        }
        var roomCode = Codes.of(
                code + " " + room.roomName(), taken -> venues.findRoom(taken).isPresent());
        venues.addRoom(room.asRoom(roomCode, code), actor);
        Flash.say(redirect, "Added: " + room.roomName());
        return Redirect.to(LIST + "/" + code);
    }

    @PostMapping("/{code}/rooms/{room}/end")
    RedirectView endRoom(
            Actor actor, @PathVariable String code, @PathVariable String room, RedirectAttributes redirect) {
        var venue = get(code);
        venues.endRoom(venue.code(), room, UkTime.dateOf(clock.instant()), actor);
        Flash.say(redirect, "Out of use from tomorrow");
        return Redirect.to(LIST + "/" + venue.code());
    }

    private JteModel page(Shell shell, @Nullable Venue venue, VenueForm form, RoomForm room, Problems problems) {
        var code = venue == null ? "" : venue.code();
        return templates.referenceUpkeepVenue(shell, code, form, room, venues.rooms(code), regions.all(), problems);
    }

    private Venue get(String code) {
        return venues.find(code).orElseThrow(() -> new NotFound("venue"));
    }
}
