package org.waymark.intake.application;

import java.time.Instant;
import org.waymark.intake.ProgrammePeriodId;
import org.waymark.platform.PersonId;

/**
 * A stretch of training within which a client has one allowance of appointments, across all her applications.
 *
 * @param programme "NUMBER:LDN012345C" (a normalised training number) or "SCHEME:preceptorship:2026-09-01"
 */
public record ProgrammePeriod(ProgrammePeriodId id, PersonId client, String programme, Instant openedAt) {

    /** Whether this choice means this very programme. */
    public boolean isFor(PeriodChoice choice) {
        return switch (choice) {
            case PeriodChoice.Same same -> same.period().equals(id);
            case PeriodChoice.ByNumber byNumber -> programme.equals(key(byNumber));
            case PeriodChoice.ByScheme byScheme -> programme.equals(key(byScheme));
        };
    }

    static String key(PeriodChoice.ByNumber choice) {
        return "NUMBER:" + choice.number().key();
    }

    static String key(PeriodChoice.ByScheme choice) {
        return "SCHEME:" + choice.scheme() + ":" + choice.started();
    }
}
