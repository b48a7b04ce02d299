package org.waymark.accounts.invitation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.accounts.AddressTaken;
import org.waymark.accounts.NewPerson;
import org.waymark.accounts.People;
import org.waymark.accounts.Person;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.messaging.outbox.Outbox;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;
import org.waymark.platform.Role;
import org.waymark.platform.Setting;
import org.waymark.platform.Settings;
import org.waymark.privacy.audit.AuditLog;
import org.waymark.privacy.vault.Signer;

/** Inviting somebody to the staff, and her yes. The signed link proves the address. */
@Component
public class StaffInvitations {
    static final String MAIL = "accounts.invitation";
    static final Setting<Integer> DAYS =
            Setting.number("accounts.invitation-days", 7, 1, 60, "How long an invitation to staff works", "days");
    private static final String PURPOSE = "invitation";

    private final Invitations invitations;
    private final People people;
    private final Outbox outbox;
    private final Signer signer;
    private final Settings settings;
    private final AuditLog audit;

    StaffInvitations(
            Invitations invitations, People people, Outbox outbox, Signer signer, Settings settings, AuditLog audit) {
        this.invitations = invitations;
        this.people = people;
        this.outbox = outbox;
        this.signer = signer;
        this.settings = settings;
        this.audit = audit;
    }

    /** Invites and writes the mail. */
    @Transactional
    public UUID invite(EmailText email, String name, Set<Role> roles, Actor by) {
        var id = invitations.invite(email, name, roles, Duration.ofDays(settings.now(DAYS)), by);
        outbox.postToAddress(MAIL, MAIL + ":" + id, email, id);
        audit.did(by, "staff.invited", null, "invitation", id);
        return id;
    }

    /** The path of the page where the invited person says yes. */
    String acceptPath(UUID id) {
        return "/invitation/" + signer.sign(PURPOSE, id.toString());
    }

    Optional<Invitation> open(String signed) {
        return signer.verify(PURPOSE, signed).map(UUID::fromString).flatMap(invitations::open);
    }

    /** Takes the invitation once and gives the roles; empty when it is no longer open. */
    @Transactional
    public Optional<Person> accept(String signed) {
        return signer.verify(PURPOSE, signed)
                .map(UUID::fromString)
                .flatMap(invitations::accept)
                .map(this::join);
    }

    private Person join(Invitation invitation) {
        var id = personWith(invitation);
        invitation.roles().forEach(role -> people.addRole(id, role));
        people.describe(id, invitation.name(), null, null, null);
        var person = people.get(id);
        audit.did(person.actor(), "staff.joined", id, "invitation", invitation.id());
        return person;
    }

    private PersonId personWith(Invitation invitation) {
        var email = new EmailText(invitation.email());
        var known = people.byEmail(email);
        if (known.isPresent()) {
            return known.get().id();
        }
        try {
            return people.enter(new NewPerson(email, invitation.name(), null, invitation.roles()), Actor.waymark());
        } catch (AddressTaken _) {
            return people.byEmail(email).orElseThrow().id();
        }
    }

    /** Those that nobody took yet, for the administrator. */
    public List<Invitation> waiting() {
        return invitations.waiting();
    }

    @Transactional
    public void withdraw(UUID id, Actor by) {
        if (invitations.withdraw(id)) {
            audit.did(by, "staff.invitation-withdrawn", null, "invitation", id);
        }
    }
}
