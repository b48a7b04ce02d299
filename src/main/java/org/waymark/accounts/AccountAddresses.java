package org.waymark.accounts;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.messaging.outbox.AddressBook;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.messaging.outbox.Recipient;
import org.waymark.platform.PersonId;

/** Where mail reaches a person: the address she signs in with, while her account is open. */
@Component
class AccountAddresses implements AddressBook {
    private final People people;

    AccountAddresses(People people) {
        this.people = people;
    }

    @Override
    public Optional<Recipient> find(PersonId person) {
        return people.find(person).filter(Person::active).flatMap(AccountAddresses::recipient);
    }

    private static Optional<Recipient> recipient(Person person) {
        return Optional.ofNullable(person.email())
                .flatMap(EmailText::typed)
                .map(address -> new Recipient(person.knownAs(), address));
    }
}
