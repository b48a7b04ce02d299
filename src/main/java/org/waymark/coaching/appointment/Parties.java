package org.waymark.coaching.appointment;

import org.waymark.coaching.SupportId;
import org.waymark.coaching.support.Support;
import org.waymark.intake.ProgrammePeriodId;
import org.waymark.platform.PersonId;

/** Between whom an appointment is, and against which period it counts. */
public record Parties(SupportId support, PersonId client, PersonId coach, ProgrammePeriodId period) {
    /** @throws IllegalStateException when the support has no coach yet */
    public static Parties of(Support support) {
        return new Parties(support.id(), support.client(), support.namedCoach(), support.period());
    }
}
