package org.waymark.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.ott.OneTimeTokenAuthentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;

/** Begins and ends sessions outside the ordinary sign-in. */
@Component
public class Sessions {
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** Signs a person in on this request, in a session of her own. */
    public void begin(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        var signedIn = new OneTimeTokenAuthentication(actor, PersonSignsIn.authorities(actor));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn);
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        new ChangeSessionIdAuthenticationStrategy().onAuthentication(signedIn, request, response);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** Ends all sessions of a person, on all nodes: her roles changed or her account closed. */
    public void endAll(PersonId person) {
        sessions.findByPrincipalName(person.toString()).keySet().forEach(sessions::deleteById);
    }
}
