package org.waymark.desk;

import org.waymark.coaching.CoachingCounts;
import org.waymark.intake.triage.QueueCounts;

/**
 * A coordinator's home.
 *
 * @param lead whether the reader is a service lead, who sees concerns
 */
public record DeskHome(QueueCounts applications, CoachingCounts.Counts coaching, boolean lead) {}
