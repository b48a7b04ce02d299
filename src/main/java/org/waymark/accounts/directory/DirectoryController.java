package org.waymark.accounts.directory;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import org.waymark.accounts.People;
import org.waymark.accounts.Person;
import org.waymark.accounts.invitation.StaffInvitations;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;
import org.waymark.platform.Role;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** People and what they may do: search, invite, change roles, close and reopen. */
@Controller
@RequestMapping("/admin/people")
class DirectoryController {
    private static final String LIST = "/admin/people";

    private final People people;
    private final StaffAccounts accounts;
    private final StaffInvitations invitations;
    private final Templates templates;

    DirectoryController(People people, StaffAccounts accounts, StaffInvitations invitations, Templates templates) {
        this.people = people;
        this.accounts = accounts;
        this.invitations = invitations;
        this.templates = templates;
    }

    @GetMapping
    JteModel list(Shell shell, @RequestParam(defaultValue = "") String words) {
        var found = words.isBlank() ? staff() : people.search(words);
        return templates.accountsDirectoryList(shell, new DirectoryPage(words, found, invitations.waiting()));
    }

    @GetMapping("/invite")
    JteModel invite(Shell shell) {
        return templates.accountsDirectoryInvite(shell, InviteForm.empty(), Problems.none());
    }

    @PostMapping("/invite")
    Object invite(Shell shell, Actor actor, @ModelAttribute InviteForm form, RedirectAttributes redirect) {
        var problems = form.check();
        if (problems.any()) {
            return Answer.invalid(templates.accountsDirectoryInvite(shell, form, problems));
        }
        invitations.invite(form.address(), form.typedName(), form.chosen(), actor);
        Flash.say(redirect, "Invitation sent to " + form.typedName());
        return Redirect.to(LIST);
    }

    @PostMapping("/invitations/{id}/withdraw")
    RedirectView withdraw(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        invitations.withdraw(id, actor);
        Flash.say(redirect, "Invitation withdrawn");
        return Redirect.to(LIST);
    }

    @GetMapping("/{id}")
    JteModel show(Shell shell, @PathVariable UUID id) {
        return templates.accountsDirectoryShow(shell, people.get(new PersonId(id)), Problems.none());
    }

    @PostMapping("/{id}/roles")
    Object roles(
            Shell shell,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable List<String> roles,
            RedirectAttributes redirect) {
        return answer(shell, id, accounts.setRoles(new PersonId(id), StaffRoles.read(roles), actor), redirect);
    }

    @PostMapping("/{id}/close")
    Object close(Shell shell, Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        return answer(shell, id, accounts.close(new PersonId(id), actor), redirect);
    }

    @PostMapping("/{id}/reopen")
    Object reopen(Shell shell, Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        return answer(shell, id, accounts.reopen(new PersonId(id), actor), redirect);
    }

    private Object answer(Shell shell, UUID id, StaffAccounts.Outcome outcome, RedirectAttributes redirect) {
        return switch (outcome) {
            case StaffAccounts.Outcome.Done done -> {
                Flash.say(redirect, done.words());
                yield Redirect.to(LIST + "/" + id);
            }
            case StaffAccounts.Outcome.LastAdministrator _ ->
                Answer.invalid(templates.accountsDirectoryShow(
                        shell,
                        people.get(new PersonId(id)),
                        Problems.of("roles", "Nobody else is an administrator. Make another one first")));
        };
    }

    private List<Person> staff() {
        var byId = new LinkedHashMap<PersonId, Person>();
        Arrays.stream(Role.values())
                .filter(Role::isStaff)
                .flatMap(role -> people.withRole(role).stream())
                .forEach(person -> byId.putIfAbsent(person.id(), person));
        return List.copyOf(byId.values());
    }
}
