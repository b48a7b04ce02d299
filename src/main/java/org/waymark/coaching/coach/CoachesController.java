package org.waymark.coaching.coach;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.accounts.People;
import org.waymark.accounts.Person;
import org.waymark.platform.Actor;
import org.waymark.platform.NotFound;
import org.waymark.platform.PersonId;
import org.waymark.platform.Role;
import org.waymark.platform.UkTime;
import org.waymark.platform.design.Link;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Page;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;
import org.waymark.reference.Professions;

/** The coaches, their caseloads and ties, for coordinators. */
@Controller
@RequestMapping("/desk/coaches")
class CoachesController {
    static final String CHANGED = "Somebody else saved this profile meanwhile. Here it is as it stands now";
    private static final int SIZE = 25;

    private final Coaches coaches;
    private final Profiles profiles;
    private final ProfilePages pages;
    private final Caseloads caseloads;
    private final People people;
    private final Professions professions;
    private final Templates templates;
    private final Clock clock;

    CoachesController(
            Coaches coaches,
            Profiles profiles,
            ProfilePages pages,
            Caseloads caseloads,
            People people,
            Professions professions,
            Templates templates,
            Clock clock) {
        this.coaches = coaches;
        this.profiles = profiles;
        this.pages = pages;
        this.caseloads = caseloads;
        this.people = people;
        this.professions = professions;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    JteModel list(
            Shell shell,
            @RequestParam(defaultValue = "") String profession,
            @RequestParam(defaultValue = "1") int page) {
        var written = coaches.all().stream().collect(Collectors.toMap(Coach::person, coach -> coach));
        var clients = caseloads.now(null);
        var listed = people.withRole(Role.COACH).stream()
                .map(person -> entry(person, written.getOrDefault(person.id(), Coach.unwritten(person.id())), clients))
                .filter(entry -> profession.isEmpty() || entry.professions().contains(professions.name(profession)))
                .toList();
        var from = Math.min(listed.size(), Page.offset(page, SIZE));
        var shown = listed.subList(from, Math.min(listed.size(), from + SIZE));
        return templates.coachingCoachList(
                shell, new CoachesPage(filters(profession), new Page<>(shown, Math.max(1, page), SIZE, listed.size())));
    }

    @GetMapping("/{person}")
    JteModel show(@PathVariable String person, Shell shell) {
        var coach = coach(person);
        return page(coach, ProfileForm.of(profiles.of(coach.id())), Problems.none(), shell);
    }

    @PostMapping("/{person}")
    Object save(@PathVariable String person, ProfileForm form, Shell shell, Actor actor, RedirectAttributes redirect) {
        var coach = coach(person);
        var problems = form.problems(true);
        if (problems.any()) {
            return Answer.invalid(page(coach, form, problems, shell));
        }
        if (!profiles.save(form.applyTo(profiles.of(coach.id()), true), actor)) {
            var newest = ProfileForm.of(profiles.of(coach.id()));
            return Answer.conflict(page(coach, newest, Problems.of("introduction", CHANGED), shell));
        }
        Flash.say(redirect, "The profile is saved.");
        return Redirect.to("/desk/coaches/" + person);
    }

    @PostMapping("/{person}/ties")
    Object tie(@PathVariable String person, TieForm form, Shell shell, Actor actor, RedirectAttributes redirect) {
        var coach = coach(person);
        if (form.tooLong()) {
            var problems = Problems.of("programme", "The name of a programme must be 120 characters or fewer");
            return Answer.invalid(page(coach, ProfileForm.of(profiles.of(coach.id())), problems, shell));
        }
        form.ties().forEach(tie -> profiles.tie(coach.id(), tie, actor));
        Flash.say(redirect, "The ties are saved.");
        return Redirect.to("/desk/coaches/" + person);
    }

    @PostMapping("/{person}/ties/{tie}/remove")
    Object untie(@PathVariable String person, @PathVariable String tie, Actor actor, RedirectAttributes redirect) {
        profiles.untie(coach(person).id(), NotFound.unlessId(tie), actor);
        Flash.say(redirect, "The tie is taken out.");
        return Redirect.to("/desk/coaches/" + person);
    }

    private Person coach(String person) {
        return people.find(PersonId.of(person))
                .filter(each -> each.has(Role.COACH))
                .orElseThrow(() -> new NotFound("coach"));
    }

    private JteModel page(Person coach, ProfileForm form, Problems problems, Shell shell) {
        return templates.coachingCoachProfile(shell, pages.forCoordinator(coach, form, problems));
    }

    private CoachesPage.Entry entry(Person person, Coach coach, Map<PersonId, Integer> clients) {
        return new CoachesPage.Entry(
                "/desk/coaches/" + person.id(),
                person.name(),
                coach.kind().words(),
                coach.professions().stream().map(professions::name).sorted().collect(Collectors.joining(", ")),
                clients.getOrDefault(person.id(), 0) + " of " + coach.caseloadLimit(),
                state(coach));
    }

    private String state(Coach coach) {
        var pausedUntil = coach.pausedUntil();
        if (coach.modes().isEmpty()) {
            return "No profile yet";
        }
        return pausedUntil != null && coach.takesBreakOn(UkTime.dateOf(clock.instant()))
                ? "Takes clients from " + UkTime.shortDay(pausedUntil)
                : "Takes clients";
    }

    private List<Link> filters(String chosen) {
        var all = Link.of("All professions", "/desk/coaches").current(chosen.isEmpty());
        return Stream.concat(
                        Stream.of(all),
                        professions.all().stream()
                                .map(each -> Link.of(each.name(), "/desk/coaches?profession=" + each.code())
                                        .current(each.code().equals(chosen))))
                .toList();
    }
}
