package org.waymark.library.file;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
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

/** Where editors look after files. */
@Controller
@RequestMapping("/edit/files")
class FilesController {
    private static final String LIST = "/edit/files";

    private final StoredFiles files;
    private final FileCare care;
    private final Templates templates;

    FilesController(StoredFiles files, FileCare care, Templates templates) {
        this.files = files;
        this.care = care;
        this.templates = templates;
    }

    @GetMapping
    JteModel list(Shell shell, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page) {
        return templates.libraryFileList(shell, files.page(q, page), q);
    }

    @GetMapping("/{id}")
    JteModel show(Shell shell, @PathVariable String id) {
        var file = files.get(NotFound.unlessId(id));
        return templates.libraryFileShow(shell, care.page(file), FileForm.of(file), Problems.none());
    }

    @PostMapping("/{id}")
    Object describe(Shell shell, Actor actor, @PathVariable String id, FileForm form, RedirectAttributes redirect) {
        var file = files.get(NotFound.unlessId(id));
        var problems = form.check();
        if (problems.any()) {
            return Answer.invalid(templates.libraryFileShow(shell, care.page(file), form, problems));
        }
        if (file.version() != form.seen() || !care.describe(file, form, actor)) {
            return meanwhile(shell, file.id());
        }
        Flash.say(redirect, "Saved: " + form.titleText());
        return Redirect.to(LIST + "/" + file.id());
    }

    @PostMapping("/{id}/delete")
    Object delete(
            Shell shell, Actor actor, @PathVariable String id, @RequestParam int version, RedirectAttributes redirect) {
        var file = files.get(NotFound.unlessId(id));
        if (file.version() != version) {
            return meanwhile(shell, file.id());
        }
        return switch (care.delete(file, actor)) {
            case DONE -> {
                Flash.say(redirect, "Deleted: " + file.title());
                yield Redirect.to(LIST);
            }
            case STILL_USED -> {
                var problem = Problems.of("uses", "This file is still used. Take it out of the places below first");
                yield Answer.conflict(templates.libraryFileShow(shell, care.page(file), FileForm.of(file), problem));
            }
            case CHANGED_MEANWHILE -> meanwhile(shell, file.id());
        };
    }

    private ResponseEntity<JteModel> meanwhile(Shell shell, UUID id) {
        var file = files.get(id);
        var problem = Problems.of("title", "Somebody changed this file meanwhile. This is how it is now");
        return Answer.conflict(templates.libraryFileShow(shell, care.page(file), FileForm.of(file), problem));
    }
}
