package org.waymark.library.publication;

import java.util.Set;
import java.util.UUID;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;
import org.waymark.platform.Role;

/** Editors and things to publish, for tests. Each has an address of its own, since tests share a database. */
public final class Library {
    public static final Actor EDITH = new Actor(PersonId.next(), "Edith", Set.of(Role.EDITOR));
    public static final Actor EDWIN = new Actor(PersonId.next(), "Edwin", Set.of(Role.EDITOR));

    private Library() {}

    public static Address newAddress() {
        return newAddress("page");
    }

    public static Address newAddress(String word) {
        return new Address(Kind.PAGE, word + "-" + UUID.randomUUID().toString().substring(0, 8));
    }

    public static Words words(String title) {
        return new Words(title, "One sentence on " + title + ".", "## " + title + "\n\nText.\n", Details.none());
    }

    public static Publication done(Moved moved) {
        if (moved instanceof Moved.Done(var now)) {
            return now;
        }
        throw new AssertionError("not done: " + moved);
    }
}
