package org.waymark.accounts.directory;

import java.util.List;
import org.waymark.accounts.Person;
import org.waymark.accounts.invitation.Invitation;

/** The administrator's list: staff, or what a search found, and invitations that wait. */
public record DirectoryPage(String words, List<Person> people, List<Invitation> invitations) {
    public DirectoryPage {
        people = List.copyOf(people);
        invitations = List.copyOf(invitations);
    }
}
