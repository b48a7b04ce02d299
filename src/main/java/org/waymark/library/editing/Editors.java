package org.waymark.library.editing;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.accounts.People;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;

/** The names of those who wrote and published, as other editors see them. */
@Component
class Editors {
    private static final String UNKNOWN = "somebody who has left";

    private final People people;

    Editors(People people) {
        this.people = people;
    }

    String name(PersonId person) {
        if (Actor.waymark().is(person)) {
            return Actor.waymark().name();
        }
        return people.find(person).map(known -> known.knownAs()).orElse(UNKNOWN);
    }

    /** Names for one page, each looked up once. */
    Names names() {
        return new Names(this, new HashMap<>());
    }

    /** Remembers whom it has looked up. */
    record Names(Editors editors, Map<PersonId, String> known) {
        String of(PersonId person) {
            return known.computeIfAbsent(person, editors::name);
        }
    }
}
