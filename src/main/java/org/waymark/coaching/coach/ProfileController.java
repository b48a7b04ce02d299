package org.waymark.coaching.coach;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.accounts.People;
import org.waymark.platform.Actor;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** A coach's own profile. She can add a tie; taking one out is for coordinators. */
@Controller
@RequestMapping("/coach/profile")
class ProfileController {
    private final Profiles profiles;
    private final ProfilePages pages;
    private final People people;
    private final Templates templates;

    ProfileController(Profiles profiles, ProfilePages pages, People people, Templates templates) {
        this.profiles = profiles;
        this.pages = pages;
        this.people = people;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(Shell shell, Actor coach) {
        return page(ProfileForm.of(profiles.of(coach.person())), Problems.none(), shell, coach);
    }

    @PostMapping
    Object save(ProfileForm form, Shell shell, Actor coach, RedirectAttributes redirect) {
        var problems = form.problems(false);
        if (problems.any()) {
            return Answer.invalid(page(form, problems, shell, coach));
        }
        if (!profiles.save(form.applyTo(profiles.of(coach.person()), false), coach)) {
            var changed = Problems.of("introduction", CoachesController.CHANGED);
            var newest = ProfileForm.of(profiles.of(coach.person()));
            return Answer.conflict(page(newest, changed, shell, coach));
        }
        Flash.say(redirect, "Your profile is saved.");
        return Redirect.to("/coach/profile");
    }

    @PostMapping("/ties")
    Object tie(TieForm form, Shell shell, Actor coach, RedirectAttributes redirect) {
        if (form.tooLong()) {
            var problems = Problems.of("programme", "The name of a programme must be 120 characters or fewer");
            return Answer.invalid(page(ProfileForm.of(profiles.of(coach.person())), problems, shell, coach));
        }
        form.ties().forEach(tie -> profiles.tie(coach.person(), tie, coach));
        Flash.say(redirect, "Your ties are saved.");
        return Redirect.to("/coach/profile");
    }

    private JteModel page(ProfileForm form, Problems problems, Shell shell, Actor coach) {
        return templates.coachingCoachProfile(shell, pages.own(people.get(coach.person()), form, problems));
    }
}
