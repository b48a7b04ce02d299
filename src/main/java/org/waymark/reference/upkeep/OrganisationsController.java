package org.waymark.reference.upkeep;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Objects;
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
import org.waymark.reference.Organisation;
import org.waymark.reference.Organisations;
import org.waymark.reference.Regions;

/** Trusts, groups of trusts and other workplaces: find, add, edit, end. */
@Controller
@RequestMapping("/admin/reference")
class OrganisationsController {
    private final Organisations organisations;
    private final Regions regions;
    private final Templates templates;

    OrganisationsController(Organisations organisations, Regions regions, Templates templates) {
        this.organisations = organisations;
        this.regions = regions;
        this.templates = templates;
    }

    @GetMapping({"", "/organisations"})
    JteModel list(Shell shell, @RequestParam(defaultValue = "") String q) {
        return templates.referenceUpkeepOrganisations(shell, q.strip(), organisations.search(q), regions);
    }

    @GetMapping("/organisations/new")
    JteModel blank(Shell shell) {
        return page(shell, null, OrganisationForm.empty(), Problems.none());
    }

    @PostMapping("/organisations")
    Object add(Shell shell, Actor actor, OrganisationForm form, RedirectAttributes redirect) {
        var problems = form.check(null, organisations, regions);
        if (problems.any()) {
            return Answer.invalid(page(shell, null, form, problems));
        }
        var code = Codes.of(
                Objects.requireNonNull(form.name()),
                taken -> organisations.find(taken).isPresent());
        organisations.add(form.asOrganisation(code, false), actor);
        Flash.say(redirect, "Added: " + form.name());
        return Redirect.to("/admin/reference/organisations");
    }

    @GetMapping("/organisations/{code}")
    JteModel edit(Shell shell, @PathVariable String code) {
        var found = get(code);
        return page(shell, found, OrganisationForm.of(found), Problems.none());
    }

    @PostMapping("/organisations/{code}")
    Object change(
            Shell shell, Actor actor, @PathVariable String code, OrganisationForm form, RedirectAttributes redirect) {
        var found = get(code);
        var problems = form.check(code, organisations, regions);
        if (problems.any()) {
            return Answer.invalid(page(shell, found, form, problems));
        }
        if (!organisations.change(form.asOrganisation(code, found.invented()), actor)) {
            var now = get(code);
            var meanwhile =
                    Problems.of("name", "Somebody changed it meanwhile. This is how it is now: change it again.");
            return Answer.conflict(page(shell, now, OrganisationForm.of(now), meanwhile));
        }
        Flash.say(redirect, "Saved: " + form.name());
        return Redirect.to("/admin/reference/organisations");
    }

    private JteModel page(Shell shell, @Nullable Organisation organisation, OrganisationForm form, Problems problems) {
        var code = organisation == null ? "" : organisation.code();
        return templates.referenceUpkeepOrganisation(
                shell, code, form, organisations.groups(), regions.all(), problems);
    }

    private Organisation get(String code) {
        return organisations.find(code).orElseThrow(() -> new NotFound("organisation"));
    }
}
