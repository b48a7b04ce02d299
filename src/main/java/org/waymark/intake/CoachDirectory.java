package org.waymark.intake;

import java.util.List;
import org.waymark.platform.PersonId;

/** Who the coaches are, told by the module that knows them, so that a client can name one to avoid. */
public interface CoachDirectory {

    /** In the order of their names; only those who take clients. */
    List<CoachChoice> coaches();

    /** A coach as a client picks one from a list. */
    record CoachChoice(PersonId coach, String name) {}
}
