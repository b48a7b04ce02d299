package org.waymark.library.page;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.waymark.library.source.SourcedFacts;
import org.waymark.platform.web.Shell;

/** The pages that say what the service is. */
@Controller
class PublicPages {
    private final PageFacts page;
    private final SourcedFacts facts;
    private final Templates templates;

    PublicPages(PageFacts page, SourcedFacts facts, Templates templates) {
        this.page = page;
        this.facts = facts;
        this.templates = templates;
    }

    @GetMapping("/")
    JteModel home(Shell shell) {
        return templates.libraryPageHome(shell, page.promises());
    }

    @GetMapping("/one-to-one")
    JteModel oneToOne(Shell shell) {
        return templates.libraryPageOneToOne(shell, page.promises());
    }

    @GetMapping("/urgent-help")
    JteModel urgentHelp(Shell shell) {
        return templates.libraryPageUrgentHelp(shell, HelpLines.of(facts));
    }

    @GetMapping("/privacy")
    JteModel privacy(Shell shell) {
        return templates.libraryPagePrivacy(
                shell, page.unit(), page.promises(), facts.shown("ico-helpline").orElse(""));
    }

    @GetMapping("/cookies")
    JteModel cookies(Shell shell) {
        return templates.libraryPageCookies(shell);
    }

    @GetMapping("/accessibility")
    JteModel accessibility(Shell shell) {
        return templates.libraryPageAccessibility(shell, page.unit());
    }
}
