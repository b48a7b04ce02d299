package org.waymark.admin.setting;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.platform.Actor;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** Reading and changing the unit's settings. */
@Controller
@RequestMapping("/admin/settings")
class SettingsController {
    private final UnitSettings settings;
    private final Templates templates;

    SettingsController(UnitSettings settings, Templates templates) {
        this.settings = settings;
        this.templates = templates;
    }

    @GetMapping
    JteModel list(Shell shell) {
        return templates.adminSettingList(shell, settings.groups());
    }

    @GetMapping("/{key}")
    JteModel show(Shell shell, @PathVariable String key) {
        var page = settings.page(key);
        return templates.adminSettingShow(shell, page, SettingForm.startingWith(page.current()), Problems.none());
    }

    @PostMapping("/{key}")
    Object change(
            Shell shell,
            Actor actor,
            @PathVariable String key,
            @ModelAttribute SettingForm form,
            RedirectAttributes redirect) {
        var problems = settings.change(key, form, actor);
        if (problems.any()) {
            return Answer.invalid(templates.adminSettingShow(shell, settings.page(key), form, problems));
        }
        Flash.say(redirect, "Setting saved");
        return Redirect.to("/admin/settings/" + key);
    }
}
