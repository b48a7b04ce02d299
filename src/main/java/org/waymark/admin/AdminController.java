package org.waymark.admin;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.waymark.platform.web.Shell;

/** Where an administrator begins. */
@Controller
class AdminController {
    private final Templates templates;

    AdminController(Templates templates) {
        this.templates = templates;
    }

    @GetMapping("/admin")
    JteModel index(Shell shell) {
        return templates.adminIndex(shell);
    }
}
