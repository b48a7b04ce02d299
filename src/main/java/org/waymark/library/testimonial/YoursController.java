package org.waymark.library.testimonial;

import gg.jte.generated.precompiled.Templates;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/**
 * An author writes, approves and takes back her words by the link in her mail, without signing in. Opening it changes
 * nothing; each act is a button. It is nobody's but hers, so it is never kept.
 */
@Controller
@RequestMapping(TestimonialLinks.PREFIX + "{signed}")
class YoursController {
    private final TestimonialLinks links;
    private final Garden garden;
    private final RoleLabels labels;
    private final YoursPages pages;
    private final Templates templates;

    YoursController(TestimonialLinks links, Garden garden, RoleLabels labels, YoursPages pages, Templates templates) {
        this.links = links;
        this.garden = garden;
        this.labels = labels;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    Object show(Shell shell, @PathVariable String signed) {
        return with(
                shell,
                signed,
                mine -> ResponseEntity.ok()
                        .header("Cache-Control", "private, no-store")
                        .header("X-Robots-Tag", "noindex")
                        .body(templates.libraryTestimonialYours(shell, pages.of(path(signed), mine))));
    }

    @PostMapping("/words")
    Object write(Shell shell, @PathVariable String signed, WordsForm form) {
        return with(shell, signed, mine -> write(shell, signed, mine, form));
    }

    @PostMapping("/approve")
    Object approve(Shell shell, @PathVariable String signed, @RequestParam(defaultValue = "-1") int version) {
        return with(shell, signed, mine -> settled(shell, signed, garden.approve(mine.id(), version)));
    }

    @PostMapping("/withdraw")
    Object withdraw(Shell shell, @PathVariable String signed) {
        return with(shell, signed, mine -> settled(shell, signed, garden.withdraw(mine.id())));
    }

    private Object write(Shell shell, String signed, Testimonial mine, WordsForm form) {
        var problems = form.checkWords();
        var role = labels.read(form.typedProfession(), form.typedGrade());
        if (role.isEmpty()) {
            problems.add("grade", "Choose a grade of your profession, or “Don’t say”");
        }
        boolean rare = role.filter(labels::isRare).isPresent();
        if (rare && !form.wantsItAnyway()) {
            problems.add("anyway", "Choose a broader role, or tick that you want this one shown all the same");
        }
        form.withConsent(problems);
        if (problems.any()) {
            return Answer.invalid(
                    templates.libraryTestimonialYours(shell, pages.of(path(signed), mine, form, rare, problems)));
        }
        return settled(shell, signed, garden.write(mine.id(), form.typedWords(), role.orElseThrow()));
    }

    private Object settled(Shell shell, String signed, GardenResult result) {
        return switch (result) {
            case GardenResult.Done _ -> Redirect.to(path(signed));
            case GardenResult.ChangedSince(var now) ->
                Answer.conflict(templates.libraryTestimonialYours(
                        shell,
                        pages.of(
                                path(signed),
                                now,
                                WordsForm.of("", now.role()),
                                false,
                                Problems.of("changed", "It has changed meanwhile. This is how it stands now."))));
        };
    }

    private Object with(Shell shell, String signed, Function<Testimonial, Object> act) {
        return links.follow(signed)
                .map(act)
                .orElseGet(() -> Answer.with(HttpStatus.GONE, templates.libraryTestimonialDeadLink(shell)));
    }

    private static String path(String signed) {
        return TestimonialLinks.PREFIX + signed;
    }
}
