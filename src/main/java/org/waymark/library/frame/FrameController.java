package org.waymark.library.frame;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.library.publication.OwnPaths;
import org.waymark.platform.Actor;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** Where editors keep the menus and the service notice. */
@Controller
class FrameController {
    private static final String MENUS = "/edit/menus";
    private static final String NOTICE = "/edit/notice";
    private static final String CHANGED_MEANWHILE =
            "Somebody else changed this meanwhile. Below is what it says now: look again, and save.";

    private final MenuEntries menus;
    private final ServiceNotices notices;
    private final OwnPaths paths;
    private final Templates templates;

    FrameController(MenuEntries menus, ServiceNotices notices, OwnPaths paths, Templates templates) {
        this.menus = menus;
        this.notices = notices;
        this.paths = paths;
        this.templates = templates;
    }

    @GetMapping(MENUS)
    JteModel menus(Shell shell) {
        return list(shell, MenuForm.empty(), Problems.none());
    }

    @PostMapping(MENUS)
    Object add(Shell shell, @ModelAttribute MenuForm form, Actor editor, RedirectAttributes redirect) {
        var problems = problems(form);
        if (problems.any()) {
            return Answer.invalid(list(shell, form, problems));
        }
        menus.add(form, editor);
        Flash.say(redirect, "Added “" + form.typedText() + "”");
        return Redirect.to(MENUS);
    }

    @GetMapping("/edit/menus/{id}")
    JteModel entry(Shell shell, @PathVariable UUID id) {
        return templates.libraryFrameEntry(shell, id, MenuForm.of(menus.get(id)), Problems.none());
    }

    @PostMapping("/edit/menus/{id}")
    Object change(
            Shell shell,
            @PathVariable UUID id,
            @ModelAttribute MenuForm form,
            Actor editor,
            RedirectAttributes redirect) {
        var now = menus.get(id);
        var problems = problems(form);
        if (problems.any()) {
            return Answer.invalid(templates.libraryFrameEntry(shell, id, form, problems));
        }
        if (!menus.change(id, form, form.version() == null ? 0 : form.version(), editor)) {
            return Answer.conflict(
                    templates.libraryFrameEntry(shell, id, MenuForm.of(now), Problems.of("text", CHANGED_MEANWHILE)));
        }
        Flash.say(redirect, "Saved “" + form.typedText() + "”");
        return Redirect.to(MENUS);
    }

    @PostMapping("/edit/menus/{id}/up")
    Object up(@PathVariable UUID id, Actor editor) {
        menus.move(id, true, editor);
        return Redirect.to(MENUS);
    }

    @PostMapping("/edit/menus/{id}/down")
    Object down(@PathVariable UUID id, Actor editor) {
        menus.move(id, false, editor);
        return Redirect.to(MENUS);
    }

    @PostMapping("/edit/menus/{id}/remove")
    Object remove(@PathVariable UUID id, Actor editor, RedirectAttributes redirect) {
        var entry = menus.get(id);
        menus.remove(id, editor);
        Flash.say(redirect, "Removed “" + entry.text() + "”");
        return Redirect.to(MENUS);
    }

    @GetMapping(NOTICE)
    JteModel notice(Shell shell) {
        return templates.libraryFrameNotice(shell, NoticeForm.of(notices.get()), Problems.none());
    }

    @PostMapping(NOTICE)
    Object saveNotice(Shell shell, @ModelAttribute NoticeForm form, Actor editor, RedirectAttributes redirect) {
        var problems = form.problems();
        if (problems.any()) {
            return Answer.invalid(templates.libraryFrameNotice(shell, form, problems));
        }
        if (!notices.save(form.read(), editor)) {
            return Answer.conflict(templates.libraryFrameNotice(
                    shell, NoticeForm.of(notices.get()), Problems.of("words", CHANGED_MEANWHILE)));
        }
        Flash.say(redirect, form.isShown() ? "Saved the notice" : "Saved. The notice isn’t shown");
        return Redirect.to(NOTICE);
    }

    /** A menu stands on every page, so it leads nowhere that isn't there. */
    private Problems problems(MenuForm form) {
        var problems = form.problems();
        if (!problems.any() && !paths.has(form.typedPath())) {
            problems.add("path", "No page of this site has that address");
        }
        return problems;
    }

    private JteModel list(Shell shell, MenuForm form, Problems problems) {
        return templates.libraryFrameMenus(
                shell, menus.of(MenuPlace.HEADER), menus.of(MenuPlace.FOOTER), form, problems);
    }
}
