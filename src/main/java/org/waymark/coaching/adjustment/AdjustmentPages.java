package org.waymark.coaching.adjustment;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.accounts.People;
import org.waymark.accounts.Person;
import org.waymark.coaching.support.Support;
import org.waymark.coaching.support.Supports;
import org.waymark.intake.Adjustments;
import org.waymark.platform.PersonId;
import org.waymark.platform.UkTime;
import org.waymark.platform.design.Html;
import org.waymark.platform.design.Item;
import org.waymark.platform.design.Moment;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Shell;

/** Draws the page of a client's adjustments for each side. */
@Component
class AdjustmentPages {
    /**
     * Whose adjustments are looked at, and from where.
     *
     * @param mine whether the client herself is there
     * @param support through which staff came, or her newest; null for a client without one
     */
    record Side(
            String path,
            String back,
            PersonId client,
            boolean mine,
            @Nullable Support support,
            boolean mayChange) {}

    private final ClientAdjustments adjustments;
    private final Adjusting adjusting;
    private final AppointmentLengths lengths;
    private final Supports supports;
    private final People people;
    private final Templates templates;

    AdjustmentPages(
            ClientAdjustments adjustments,
            Adjusting adjusting,
            AppointmentLengths lengths,
            Supports supports,
            People people,
            Templates templates) {
        this.adjustments = adjustments;
        this.adjusting = adjusting;
        this.lengths = lengths;
        this.supports = supports;
        this.people = people;
        this.templates = templates;
    }

    JteModel asKept(Shell shell, Side side) {
        var asked = asked(side);
        var found = adjustments.find(side.client());
        var kept = found.map(KeptAdjustments::kept).orElse(Kept.NONE);
        var open = asked.has(Adjustments.Need.MORE_TIME)
                && found.map(KeptAdjustments::toSettle).orElse(true);
        var version = found.map(KeptAdjustments::version).orElse(0);
        return draw(shell, side, AdjustmentForm.of(version, kept, open), Problems.none());
    }

    /** Changed meanwhile: what was typed stays, to be saved over what is kept now, which the page shows. */
    JteModel again(Shell shell, Side side, AdjustmentForm typed) {
        var now = adjustments.find(side.client()).map(KeptAdjustments::version).orElse(0);
        return draw(
                shell,
                side,
                typed.from(now),
                Problems.of(
                        "now", "These were changed after you opened the page. Read what is kept now, then save yours"));
    }

    JteModel draw(Shell shell, Side side, AdjustmentForm form, Problems problems) {
        var page = new AdjustmentPage(
                side.path(),
                side.back(),
                side.mine() ? null : people.get(side.client()).name(),
                words(asked(side)),
                adjustments.of(side.client()).lines(),
                form,
                choices(),
                side.mayChange(),
                history(side));
        return templates.coachingAdjustmentAdjustments(shell, page, problems);
    }

    private Adjustments asked(Side side) {
        return side.support() == null ? Adjustments.NONE : adjusting.askedIn(side.support());
    }

    private static List<String> words(Adjustments asked) {
        return Stream.concat(
                        asked.needs().stream().sorted().map(Adjustments.Need::label),
                        Stream.of(asked.words()).filter(words -> !words.isBlank()))
                .toList();
    }

    private List<Item> choices() {
        return Stream.concat(
                        Stream.of(Item.of(
                                AdjustmentForm.USUAL, lengths.everybodys().toMinutes() + " minutes, as for everybody")),
                        lengths.longer().stream()
                                .map(minutes -> Item.of(String.valueOf(minutes), minutes + " minutes")))
                .toList();
    }

    private List<Moment> history(Side side) {
        var versions = adjustments.history(side.client());
        var names = people.all(versions.stream().map(KeptAdjustments::changedBy).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Person::id, Person::name));
        var moments = new ArrayList<Moment>();
        for (var i = 0; i < versions.size(); i++) {
            var before = i + 1 < versions.size() ? versions.get(i + 1).kept() : Kept.NONE;
            var version = versions.get(i);
            var by = side.mine() ? byForClient(side, version.changedBy()) : names.get(version.changedBy());
            moments.add(Moment.of(UkTime.dayAndTime(version.changedAt()), version.changedAt(), "Changed")
                    .by(by)
                    .detail(Html.text(difference(before, version.kept()))));
        }
        return moments;
    }

    /** Staff other than her coaches is "the careers unit" to a client. */
    private String byForClient(Side side, PersonId by) {
        if (by.equals(side.client())) {
            return "You";
        }
        return supports.ofClient(side.client()).stream().anyMatch(support -> support.isWith(by))
                ? "Your coach"
                : "The careers unit";
    }

    private static String difference(Kept before, Kept after) {
        var added = after.lines().stream()
                .filter(line -> !before.lines().contains(line))
                .toList();
        var gone = before.lines().stream()
                .filter(line -> !after.lines().contains(line))
                .toList();
        var words = new ArrayList<String>();
        if (!added.isEmpty()) {
            words.add("Added: " + String.join("; ", added));
        }
        if (!gone.isEmpty()) {
            words.add("Taken off: " + String.join("; ", gone));
        }
        return words.isEmpty() ? "Looked at and left as they were" : String.join(". ", words);
    }
}
