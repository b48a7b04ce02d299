package org.waymark.intake.triage;

import java.time.Instant;
import org.waymark.platform.PersonId;

/** What one coordinator wrote for the others about an application, with its words opened. */
record Remark(PersonId by, Instant at, String words) {}
