package org.waymark.coaching;

import java.util.Map;
import java.util.Set;
import org.waymark.intake.TimeThatSuits;
import org.waymark.platform.PersonId;

/** When coaches usually have open times, in the words that clients choose theirs from; implemented by availability. */
public interface UsualTimes {
    /** By coach; a coach who has given no hours is absent. */
    Map<PersonId, Set<TimeThatSuits>> ofCoaches();
}
