package org.waymark.library.testimonial;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.platform.Actor;
import org.waymark.platform.NotFound;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;
import org.waymark.privacy.audit.AuditLog;
import org.waymark.reference.Topics;

/** Where editors read what came in, suggest another wording, publish and take down. They don't see who wrote it. */
@Controller
@RequestMapping(GardenPages.PATH)
class GardenController {
    private final Testimonials testimonials;
    private final Garden garden;
    private final GardenPages pages;
    private final RoleLabels labels;
    private final Topics topics;
    private final AuditLog audit;
    private final Templates templates;

    GardenController(
            Testimonials testimonials,
            Garden garden,
            GardenPages pages,
            RoleLabels labels,
            Topics topics,
            AuditLog audit,
            Templates templates) {
        this.testimonials = testimonials;
        this.garden = garden;
        this.pages = pages;
        this.labels = labels;
        this.topics = topics;
        this.audit = audit;
        this.templates = templates;
    }

    @GetMapping
    JteModel list(Shell shell, @RequestParam(defaultValue = "written") String state) {
        return templates.libraryTestimonialGarden(shell, pages.list(state(state)));
    }

    @GetMapping("/{id}")
    JteModel show(Shell shell, Actor actor, @PathVariable UUID id) {
        var seen = get(id);
        if (seen.state().hasWords()) {
            audit.opened(actor, seen.author(), "your testimonial", id);
        }
        return templates.libraryTestimonialBed(shell, pages.one(seen, Problems.none()));
    }

    @PostMapping("/{id}/wording")
    Object edit(Shell shell, Actor actor, @PathVariable UUID id, WordsForm form, RedirectAttributes redirect) {
        var seen = get(id);
        var problems = form.checkWords();
        var role = labels.read(form.typedProfession(), form.typedGrade());
        if (role.isEmpty()) {
            problems.add("grade", "Choose a grade of that profession, or “Don’t say”");
        }
        if (problems.any()) {
            return Answer.invalid(templates.libraryTestimonialBed(shell, pages.one(seen, form, problems)));
        }
        int version = form.version() == null ? -1 : form.version();
        return done(
                shell,
                redirect,
                "Changed. Its author is asked to approve it.",
                garden.edit(seen.id(), version, form.typedWords(), role.orElseThrow(), actor));
    }

    @PostMapping("/{id}/accept")
    Object accept(Shell shell, Actor actor, @PathVariable UUID id, Seen seen, RedirectAttributes redirect) {
        return move(shell, id, redirect, "Accepted as written.", mine -> garden.accept(mine, seen.number(), actor));
    }

    @PostMapping("/{id}/publish")
    Object publish(
            Shell shell,
            Actor actor,
            @PathVariable UUID id,
            Seen seen,
            @RequestParam(required = false) @Nullable List<String> topic,
            RedirectAttributes redirect) {
        var chosen = topic == null
                ? List.<String>of()
                : topic.stream()
                        .filter(code -> topics.find(code).isPresent())
                        .distinct()
                        .toList();
        return move(
                shell,
                id,
                redirect,
                "Published. Its author is told, with a link to take it back.",
                mine -> garden.publish(mine, seen.number(), chosen, actor));
    }

    @PostMapping("/{id}/take-down")
    Object takeDown(Shell shell, Actor actor, @PathVariable UUID id, Seen seen, RedirectAttributes redirect) {
        return move(shell, id, redirect, "Taken down.", mine -> garden.takeDown(mine, seen.number(), actor));
    }

    @PostMapping("/{id}/decline")
    Object decline(Shell shell, Actor actor, @PathVariable UUID id, Seen seen, RedirectAttributes redirect) {
        return move(
                shell,
                id,
                redirect,
                "Not used. Its words were deleted.",
                mine -> garden.decline(mine, seen.number(), actor));
    }

    /** The version that the page was made from. */
    record Seen(@Nullable Integer version) {
        int number() {
            return version == null ? -1 : version;
        }
    }

    private Object move(
            Shell shell, UUID id, RedirectAttributes redirect, String said, Function<TestimonialId, GardenResult> act) {
        return done(shell, redirect, said, act.apply(get(id).id()));
    }

    private Object done(Shell shell, RedirectAttributes redirect, String said, GardenResult result) {
        return switch (result) {
            case GardenResult.Done(var now) -> {
                Flash.say(redirect, said);
                yield Redirect.to(GardenPages.PATH + "/" + now.id());
            }
            case GardenResult.ChangedSince(var now) ->
                Answer.conflict(templates.libraryTestimonialBed(
                        shell,
                        pages.one(
                                now,
                                Problems.of("changed", "It changed since you opened it. This is how it stands now."))));
        };
    }

    private static TestimonialState state(String code) {
        return Arrays.stream(TestimonialState.values())
                .filter(state -> state.name().equalsIgnoreCase(code))
                .findFirst()
                .orElse(TestimonialState.WRITTEN);
    }

    private Testimonial get(UUID id) {
        return testimonials.find(new TestimonialId(id)).orElseThrow(() -> new NotFound("testimonial"));
    }
}
