package org.waymark.accounts.signin;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.platform.NotFound;
import org.waymark.platform.Settings;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Shell;

/**
 * The pages around signing in. The posts themselves ({@code /sign-in} and {@code /sign-in/enter}) are Spring Security's;
 * what it can't read comes here to be shown again.
 */
@Controller
class SignInController {
    private final Templates templates;
    private final Settings settings;
    private final DemoPeople demoPeople;

    SignInController(Templates templates, Settings settings, DemoPeople demoPeople) {
        this.templates = templates;
        this.settings = settings;
        this.demoPeople = demoPeople;
    }

    @GetMapping("/sign-in")
    JteModel ask(Shell shell, @RequestParam(required = false) @Nullable String next) {
        return page(shell, "", NextPath.safe(next), Problems.none());
    }

    @PostMapping("/sign-in")
    ResponseEntity<JteModel> askAgain(
            HttpServletRequest request,
            Shell shell,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(required = false) @Nullable String next) {
        if (LinkRequests.wasTooOften(request)) {
            var problems = Problems.of(
                    "email",
                    "You have asked for several links. Use the newest one in your inbox, or try again in an hour");
            return Answer.with(HttpStatus.TOO_MANY_REQUESTS, page(shell, email, NextPath.safe(next), problems));
        }
        var problems = Problems.of("email", "Enter an email address in the correct format, like name@example.com");
        return Answer.invalid(page(shell, email, NextPath.safe(next), problems));
    }

    @GetMapping("/sign-in/sent/{request}")
    JteModel sent(Shell shell, @PathVariable UUID request, @RequestParam(required = false) @Nullable String wrong) {
        var problems = wrong == null
                ? Problems.none()
                : Problems.of(
                        "code", "That code is wrong, used or too old. Check the newest email, or ask for a new one");
        return templates.accountsSigninSent(
                shell, request, settings.now(SignInSettings.LINK_LIFE).toMinutes(), problems);
    }

    /** Opening the link changes nothing: mail scanners open links. Its button does. */
    @GetMapping("/sign-in/link/{token}")
    JteModel link(Shell shell, @PathVariable String token) {
        return templates.accountsSigninLink(shell, token);
    }

    @GetMapping("/sign-in/over")
    ResponseEntity<JteModel> over(Shell shell) {
        return Answer.with(HttpStatus.GONE, templates.accountsSigninOver(shell));
    }

    static UUID id(String text) {
        return NotFound.unlessId(text);
    }

    private JteModel page(Shell shell, String email, String next, Problems problems) {
        return templates.accountsSigninAsk(shell, email, next, problems, demoPeople.list());
    }
}
