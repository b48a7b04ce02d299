package org.waymark.privacy.access;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.waymark.platform.PersonId;

/**
 * What one part of the program holds about people. Each table with a person's column is named by exactly one holder, in
 * the same commit as the table; see docs/development/privacy.md.
 */
public interface PersonalData {
    /** Tables with their schema: "intake.application". */
    Set<String> tables();

    /** Over its part of a person's record: "Your applications". */
    String heading();

    /** Everything a person may see of what is held about her, in plain words, the newest first; empty if nothing. */
    List<HeldRecord> show(PersonId person);

    /** Takes out what is held about a person; what must stay (figures, say) stays without her. May run twice. */
    void erase(PersonId person);

    /** Lets go of what has been kept long enough. Runs daily, may run twice; the unit's settings say how long. */
    void retain(Instant now);
}
