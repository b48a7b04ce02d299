package org.waymark.intake.triage;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.platform.Actor;
import org.waymark.platform.web.Shell;

/** The queue of applications. */
@Controller
class QueueController {
    private final QueuePages pages;
    private final Templates templates;

    QueueController(QueuePages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/desk/applications")
    JteModel queue(@RequestParam Map<String, String> filter, Shell shell, Actor actor) {
        return templates.intakeTriageQueue(shell, pages.page(QueueFilter.of(filter), actor));
    }
}
