package org.waymark.intake.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.ApplicationId;

/**
 * One application in the queue. It holds what the desk may search, and no private words.
 *
 * @param dueOn the respond-by date, while a reply clock runs
 * @param firstLookDue null once somebody has looked
 * @param deadline the date that the client is working to
 * @param unconfirmed entered by a coordinator and not yet confirmed by the client
 * @param worried a concern about safety is open; always false for those who aren't service leads
 */
record QueueLine(
        ApplicationId id,
        String reference,
        String state,
        String name,
        @Nullable String email,
        @Nullable String profession,
        @Nullable String grade,
        List<String> reasons,
        Instant submittedAt,
        @Nullable LocalDate dueOn,
        @Nullable Instant firstLookDue,
        @Nullable LocalDate deadline,
        boolean unconfirmed,
        boolean worried) {}
