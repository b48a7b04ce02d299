package org.waymark.accounts.invitation;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.accounts.People;
import org.waymark.accounts.signin.Sessions;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.platform.Installation;
import org.waymark.platform.Role;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;
import org.waymark.privacy.vault.Signer;

/**
 * A new live unit has nobody. Its first start prints a link, with which the first administrator makes her account; the link
 * works until there is an administrator.
 */
@Controller
class FirstAdministrator {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String PURPOSE = "first-administrator";

    private final Installation installation;
    private final People people;
    private final FirstAccount account;
    private final Signer signer;
    private final Sessions sessions;
    private final Templates templates;
    private final String baseUrl;

    FirstAdministrator(
            Installation installation,
            People people,
            FirstAccount account,
            Signer signer,
            Sessions sessions,
            Templates templates,
            @Value("${waymark.base-url}") String baseUrl) {
        this.installation = installation;
        this.people = people;
        this.account = account;
        this.signer = signer;
        this.sessions = sessions;
        this.templates = templates;
        this.baseUrl = baseUrl;
    }

    @EventListener(ApplicationReadyEvent.class)
    void printLink() {
        if (!installation.demo() && people.withRole(Role.ADMINISTRATOR).isEmpty()) {
            LOG.info("Nobody is an administrator yet. Make the first one here: {}{}", baseUrl, path());
        }
    }

    @GetMapping("/invitation/first/{signed}")
    Object show(Shell shell, @PathVariable String signed) {
        return opens(signed) ? templates.accountsInvitationFirst(shell, signed, "", "", Problems.none()) : over(shell);
    }

    @PostMapping("/invitation/first/{signed}")
    Object make(
            Shell shell,
            @PathVariable String signed,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!opens(signed)) {
            return over(shell);
        }
        var address = EmailText.typed(email);
        var problems = check(name, address);
        if (problems.any()) {
            return Answer.invalid(templates.accountsInvitationFirst(shell, signed, name, email, problems));
        }
        var made = account.make(name, address.orElseThrow());
        if (made.isEmpty()) {
            return over(shell);
        }
        sessions.begin(made.get(), request, response);
        return Redirect.to("/admin");
    }

    String path() {
        return "/invitation/first/"
                + signer.sign(PURPOSE, installation.createdAt().toString());
    }

    private boolean opens(@Nullable String signed) {
        return !installation.demo()
                && signed != null
                && signer.verify(PURPOSE, signed).isPresent()
                && people.withRole(Role.ADMINISTRATOR).isEmpty();
    }

    private static Problems check(String name, Optional<EmailText> address) {
        var problems = Problems.none().require("name", name, "Enter your name").atMost(200, "name", name, "Name");
        if (address.isEmpty()) {
            problems.add("email", "Enter an email address in the correct format, like name@example.com");
        }
        return problems;
    }

    private Object over(Shell shell) {
        return Answer.with(HttpStatus.GONE, templates.accountsInvitationOver(shell));
    }
}
