package org.waymark.library.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.PersonId;

/**
 * One line of a publication's history.
 *
 * @param edition that it was about, if any
 * @param why the editor's reason, an address or a time; may be empty
 */
public record PastMove(
        Instant at, PersonId by, Move move, @Nullable Integer edition, String why) {}
