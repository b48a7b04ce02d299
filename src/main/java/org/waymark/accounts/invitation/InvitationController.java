package org.waymark.accounts.invitation;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.waymark.accounts.signin.HomePage;
import org.waymark.accounts.signin.Sessions;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** The page behind the mail's link; its button accepts and signs in. */
@Controller
class InvitationController {
    private final StaffInvitations invitations;
    private final Sessions sessions;
    private final Templates templates;

    InvitationController(StaffInvitations invitations, Sessions sessions, Templates templates) {
        this.invitations = invitations;
        this.sessions = sessions;
        this.templates = templates;
    }

    @GetMapping("/invitation/{signed}")
    Object show(Shell shell, @PathVariable String signed) {
        var open = invitations.open(signed);
        return open.isPresent() ? templates.accountsInvitationShow(shell, open.get(), signed) : over(shell);
    }

    @PostMapping("/invitation/{signed}")
    Object accept(Shell shell, @PathVariable String signed, HttpServletRequest request, HttpServletResponse response) {
        var joined = invitations.accept(signed);
        if (joined.isEmpty()) {
            return over(shell);
        }
        var actor = joined.get().actor();
        sessions.begin(actor, request, response);
        return Redirect.to(HomePage.of(actor));
    }

    private Object over(Shell shell) {
        return Answer.with(HttpStatus.GONE, templates.accountsInvitationOver(shell));
    }
}
