package org.waymark.coaching.support;

import java.time.LocalDate;
import org.waymark.coaching.SupportId;
import org.waymark.platform.PersonId;

/**
 * A support rests until a day.
 *
 * @param tell the side that didn't ask for it
 */
record SupportPaused(SupportId support, PersonId tell, LocalDate until) {}
