package org.waymark.intake.triage;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.accounts.People;
import org.waymark.intake.CoachDirectory;
import org.waymark.intake.application.Application;
import org.waymark.intake.application.AvoidWishes;
import org.waymark.platform.Actor;
import org.waymark.platform.NotFound;
import org.waymark.platform.design.Item;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;
import org.waymark.reference.Organisations;
import org.waymark.reference.Specialties;

/** Typed wishes about whom and what to avoid; for those who also coach, there is nothing here. */
@Controller
class AvoidController {
    private final DeskApplications desk;
    private final AvoidWishes wishes;
    private final ObjectProvider<CoachDirectory> directory;
    private final Organisations organisations;
    private final Specialties specialties;
    private final DeskQueue queue;
    private final People people;
    private final Templates templates;

    AvoidController(
            DeskApplications desk,
            AvoidWishes wishes,
            ObjectProvider<CoachDirectory> directory,
            Organisations organisations,
            Specialties specialties,
            DeskQueue queue,
            People people,
            Templates templates) {
        this.desk = desk;
        this.wishes = wishes;
        this.directory = directory;
        this.organisations = organisations;
        this.specialties = specialties;
        this.queue = queue;
        this.people = people;
        this.templates = templates;
    }

    @GetMapping("/desk/applications/{id}/avoid")
    JteModel show(@PathVariable String id, Shell shell, Actor actor) {
        var application = application(id, actor);
        var typed = wishes.typed(application, actor).orElse(null);
        return templates.intakeTriageAvoid(shell, page(application, typed, List.of(), null, Problems.none()));
    }

    @PostMapping("/desk/applications/{id}/avoid")
    Object settle(@PathVariable String id, AvoidForm form, Shell shell, Actor actor, RedirectAttributes redirect) {
        var application = application(id, actor);
        var typed = wishes.typed(application, actor).orElse(null);
        var problems = form.problems();
        if (typed == null || !mark(typed).equals(form.read())) {
            problems = Problems.of("decision", "This has changed since you read it. Read it again, then decide");
        }
        if (problems.any()) {
            var page = page(application, typed, form.chosen(), form.decision(), problems);
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(templates.intakeTriageAvoid(shell, page));
        }
        wishes.settle(application, form.pickedCoaches(), form.pickedOrganisations(), form.pickedSpecialties(), actor);
        Flash.say(redirect, "What the client typed is settled. A coach can be found now.");
        return Redirect.to("/desk/applications/" + id);
    }

    private Application application(String id, Actor actor) {
        if (!DeskApplications.maySeeAvoidances(actor)) {
            throw new NotFound("for coordinators who don't coach");
        }
        return desk.get(id, actor);
    }

    private AvoidPage page(
            Application application,
            @Nullable String typed,
            List<String> chosen,
            @Nullable String decision,
            Problems problems) {
        return new AvoidPage(
                "/desk/applications/" + application.id(),
                ApplicationPages.reference(application),
                people.get(application.client()).name(),
                typed,
                typed == null ? "" : mark(typed),
                directory.stream()
                        .flatMap(each -> each.coaches().stream())
                        .map(each -> Item.of(each.coach().toString(), each.name()))
                        .toList(),
                organisations.openOn(queue.today()).stream()
                        .map(each -> Item.of(each.code(), each.name()))
                        .toList(),
                specialties.all().stream()
                        .map(each -> Item.of(each.code(), each.name()))
                        .toList(),
                chosen,
                decision,
                problems);
    }

    /** Changes with the text and tells nothing of it. */
    private static String mark(String typed) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(typed.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
