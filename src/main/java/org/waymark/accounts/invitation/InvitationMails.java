package org.waymark.accounts.invitation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.messaging.outbox.Button;
import org.waymark.messaging.outbox.Mail;
import org.waymark.messaging.outbox.MessageContent;
import org.waymark.messaging.outbox.MessageToWrite;
import org.waymark.platform.UkTime;

/** The mail to somebody who was asked to join the staff; nothing once the invitation is used, withdrawn or over. */
@Component
class InvitationMails implements MessageContent {
    private final Invitations invitations;
    private final StaffInvitations links;

    InvitationMails(Invitations invitations, StaffInvitations links) {
        this.invitations = invitations;
        this.links = links;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(StaffInvitations.MAIL);
    }

    @Override
    public Optional<Mail> compose(MessageToWrite message) {
        return invitations.open(message.about()).map(this::mail);
    }

    private Mail mail(Invitation invitation) {
        return new Mail(
                "You are invited to join the team",
                List.of("You are invited to work in our careers service as " + invitation.roleWords() + "."),
                new Button("See the invitation", links.acceptPath(invitation.id())),
                List.of("The invitation works until " + UkTime.dayAndTime(invitation.expiresAt()) + "."),
                "You get this email because an administrator of the service typed your address.",
                null);
    }
}
