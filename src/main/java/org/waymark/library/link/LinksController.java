package org.waymark.library.link;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import org.waymark.platform.Installation;
import org.waymark.platform.NotFound;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** What editors are told of links that don't lead where they should. */
@Controller
@RequestMapping("/edit/links")
class LinksController {
    private final Links links;
    private final Installation installation;
    private final Templates templates;

    LinksController(Links links, Installation installation, Templates templates) {
        this.links = links;
        this.installation = installation;
        this.templates = templates;
    }

    @GetMapping
    JteModel report(Shell shell) {
        var page = new LinksPage(links.broken(), links.moved(), links.unsure(), links.count(), installation.demo());
        return templates.libraryLinkReport(shell, page);
    }

    @PostMapping("/{id}/check")
    RedirectView checkAgain(@PathVariable String id, RedirectAttributes redirect) {
        if (!links.checkSoon(NotFound.unlessId(id))) {
            throw new NotFound("link");
        }
        Flash.say(
                redirect,
                installation.demo()
                        ? "A demonstration asks no other website. A live unit would look again now."
                        : "We look at it again within some minutes.");
        return Redirect.to("/edit/links");
    }
}
