package org.waymark.intake.triage;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.intake.application.MoveResult;
import org.waymark.platform.Actor;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** An application as coordinators read it, its first look and the remarks on it. */
@Controller
class ApplicationController {
    private static final int LONGEST_REMARK = 2000;

    private final DeskApplications desk;
    private final ApplicationPages pages;
    private final TriageDecisions decisions;
    private final Remarks remarks;
    private final Clock clock;
    private final Templates templates;

    ApplicationController(
            DeskApplications desk,
            ApplicationPages pages,
            TriageDecisions decisions,
            Remarks remarks,
            Clock clock,
            Templates templates) {
        this.desk = desk;
        this.pages = pages;
        this.decisions = decisions;
        this.remarks = remarks;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/desk/applications/{id}")
    JteModel show(@PathVariable String id, Shell shell, Actor actor) {
        return templates.intakeTriageShow(shell, pages.page(desk.get(id, actor), actor, null, Problems.none()));
    }

    @PostMapping("/desk/applications/{id}/triage")
    Object begin(@PathVariable String id, @RequestParam int version, Actor actor, RedirectAttributes redirect) {
        var begun = decisions.begin(desk.get(id, actor), version, actor);
        var said = begun instanceof MoveResult.Moved
                ? "You have begun triage. The client can’t change the answers any more."
                : "Somebody changed this application since you opened it. This is how it stands now.";
        Flash.say(redirect, said);
        return Redirect.to("/desk/applications/" + id);
    }

    @PostMapping("/desk/applications/{id}/remarks")
    Object remark(
            @PathVariable String id,
            @RequestParam @Nullable String remark,
            Shell shell,
            Actor actor,
            RedirectAttributes redirect) {
        var application = desk.get(id, actor);
        var problems = Problems.none()
                .require("remark", remark, "Write the remark")
                .atMost(LONGEST_REMARK, "remark", remark, "The remark");
        if (remark == null || problems.any()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(templates.intakeTriageShow(shell, pages.page(application, actor, remark, problems)));
        }
        remarks.add(
                application.id(), application.client(), new Remark(actor.person(), clock.instant(), remark.strip()));
        Flash.say(redirect, "Your remark is kept. Only coordinators and service leads read it.");
        return Redirect.to("/desk/applications/" + id);
    }
}
