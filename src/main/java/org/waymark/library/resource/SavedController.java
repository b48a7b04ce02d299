package org.waymark.library.resource;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import org.waymark.library.publication.PublicationId;
import org.waymark.platform.Actor;
import org.waymark.platform.NotFound;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/**
 * What a signed-in person saved. A public page knows nobody, so its link leads here, past signing in where that is needed,
 * to one button that saves.
 */
@Controller
@RequestMapping("/my/saved")
class SavedController {
    private static final String LIST = "/my/saved";

    private final SavedResources saved;
    private final Resources resources;
    private final Templates templates;

    SavedController(SavedResources saved, Resources resources, Templates templates) {
        this.saved = saved;
        this.resources = resources;
        this.templates = templates;
    }

    @GetMapping
    JteModel list(Shell shell, Actor actor) {
        return templates.libraryResourceSaved(shell, saved.of(actor.person()));
    }

    @GetMapping("/add")
    Object ask(Shell shell, Actor actor, @RequestParam String resource) {
        var line = get(resource);
        return saved.has(actor.person(), line.id()) ? Redirect.to(LIST) : templates.libraryResourceSave(shell, line);
    }

    @PostMapping
    RedirectView add(Actor actor, @RequestParam String resource, RedirectAttributes redirect) {
        var line = get(resource);
        saved.add(actor.person(), line.id());
        Flash.say(redirect, "Saved: " + line.title());
        return Redirect.to(LIST);
    }

    @PostMapping("/{id}/remove")
    RedirectView remove(Actor actor, @PathVariable String id, RedirectAttributes redirect) {
        if (!saved.remove(actor.person(), new PublicationId(NotFound.unlessId(id)))) {
            throw new NotFound("saved resource");
        }
        Flash.say(redirect, "Removed from what you saved");
        return Redirect.to(LIST);
    }

    private ResourceLine get(String slug) {
        return resources.find(slug).orElseThrow(() -> new NotFound("resource"));
    }
}
