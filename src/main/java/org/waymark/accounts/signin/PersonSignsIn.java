package org.waymark.accounts.signin;

import java.time.Clock;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.ott.OneTimeTokenAuthentication;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.accounts.AddressTaken;
import org.waymark.accounts.NewPerson;
import org.waymark.accounts.People;
import org.waymark.accounts.Person;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.platform.Actor;
import org.waymark.platform.Columns;
import org.waymark.platform.Role;
import org.waymark.privacy.audit.AuditLog;

/** Who proved an address is the person with it; a new address makes a new client. */
@Component
class PersonSignsIn implements AuthenticationProvider {
    private final OneTimeSignIn tokens;
    private final People people;
    private final JdbcClient db;
    private final Clock clock;
    private final AuditLog audit;

    PersonSignsIn(OneTimeSignIn tokens, People people, JdbcClient db, Clock clock, AuditLog audit) {
        this.tokens = tokens;
        this.people = people;
        this.db = db;
        this.clock = clock;
        this.audit = audit;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return OneTimeTokenAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    @Transactional(noRollbackFor = BadCredentialsException.class)
    public Authentication authenticate(Authentication presented) {
        var token = tokens.consume((OneTimeTokenAuthenticationToken) presented);
        if (!(token instanceof SignInRequest request)) {
            throw new BadCredentialsException("unknown, used or over");
        }
        var actor = provenBy(new EmailText(request.email()));
        var signedIn = new OneTimeTokenAuthentication(actor, authorities(actor));
        signedIn.setDetails(request.nextPath());
        return signedIn;
    }

    /** The person who has an address that was just proven. */
    Actor provenBy(EmailText email) {
        var person = people.byEmail(email).orElseGet(() -> newClient(email));
        if (!person.active()) {
            throw new DisabledException("closed");
        }
        if (person.roles().isEmpty()) {
            people.addRole(person.id(), Role.CLIENT);
        }
        var actor = people.get(person.id()).actor();
        db.sql("update accounts.person set last_signed_in_at = :now where id = :id")
                .param("id", person.id().value())
                .param("now", Columns.utc(clock.instant()))
                .update();
        audit.did(actor, "person.signed-in", person.id(), "person", person.id().value());
        return actor;
    }

    private Person newClient(EmailText email) {
        var name = email.value().substring(0, email.value().indexOf('@'));
        try {
            return people.get(people.enter(NewPerson.client(email, name), Actor.waymark()));
        } catch (AddressTaken _) {
            return people.byEmail(email).orElseThrow();
        }
    }

    static Collection<GrantedAuthority> authorities(Actor actor) {
        return Stream.<GrantedAuthority>concat(
                        actor.roles().stream().map(role -> new SimpleGrantedAuthority("ROLE_" + role.name())),
                        Stream.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.OTT_AUTHORITY)))
                .toList();
    }
}
