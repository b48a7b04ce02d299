package org.waymark.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.platform.Installation;
import org.waymark.platform.NotFound;
import org.waymark.platform.web.Redirect;

/** In the demonstration anybody may be anybody: one post with an address signs in. A live unit answers 404. */
@Controller
class DemoSignIn {
    private final Installation installation;
    private final PersonSignsIn person;
    private final Sessions sessions;
    private final TransactionOperations transaction;

    DemoSignIn(Installation installation, PersonSignsIn person, Sessions sessions, TransactionOperations transaction) {
        this.installation = installation;
        this.person = person;
        this.sessions = sessions;
        this.transaction = transaction;
    }

    @PostMapping("/sign-in/demo")
    RedirectView signIn(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam String email,
            @RequestParam(required = false) @Nullable String next) {
        if (!installation.demo()) {
            throw new NotFound("demonstration only");
        }
        var address = EmailText.typed(email).orElseThrow(() -> new NotFound("no such address"));
        var actor = transaction.execute(_ -> person.provenBy(address));
        if (actor == null) {
            throw new IllegalStateException("nobody signed in");
        }
        sessions.begin(actor, request, response);
        return Redirect.to(next == null ? HomePage.of(actor) : NextPath.safe(next));
    }
}
