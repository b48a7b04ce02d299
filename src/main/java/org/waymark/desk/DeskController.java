package org.waymark.desk;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.waymark.coaching.CoachingCounts;
import org.waymark.intake.triage.DeskQueue;
import org.waymark.platform.Actor;
import org.waymark.platform.Role;
import org.waymark.platform.web.Shell;

/** Where a coordinator begins the day. */
@Controller
class DeskController {
    private final DeskQueue applications;
    private final CoachingCounts coaching;
    private final Templates templates;

    DeskController(DeskQueue applications, CoachingCounts coaching, Templates templates) {
        this.applications = applications;
        this.coaching = coaching;
        this.templates = templates;
    }

    @GetMapping("/desk")
    JteModel home(Shell shell, Actor actor) {
        return templates.deskHome(
                shell, new DeskHome(applications.counts(actor), coaching.now(), actor.has(Role.LEAD)));
    }
}
