package org.waymark.coaching.note;

import java.util.UUID;
import org.waymark.coaching.SupportId;
import org.waymark.platform.PersonId;

/** A coach wrote something for her client. */
record SummaryShared(UUID summary, SupportId support, PersonId client) {}
