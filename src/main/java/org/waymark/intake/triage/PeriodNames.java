package org.waymark.intake.triage;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.intake.application.Application;
import org.waymark.intake.application.ProgrammePeriod;
import org.waymark.intake.application.ProgrammePeriods;
import org.waymark.platform.UkTime;
import org.waymark.reference.Schemes;

/** The programme periods of a client, in words. */
@Component
class PeriodNames {
    private final ProgrammePeriods periods;
    private final Schemes schemes;

    PeriodNames(ProgrammePeriods periods, Schemes schemes) {
        this.periods = periods;
        this.schemes = schemes;
    }

    /** Each with the day on which it was opened, the newest first. */
    List<String> of(Application application) {
        return periods.ofClient(application.client()).stream()
                .map(each -> name(each) + ", opened on " + UkTime.day(each.openedAt())
                        + (each.id().equals(application.period()) ? " (this application)" : ""))
                .toList();
    }

    /** "Training number LDN012345C", "Preceptorship, since Tuesday 1 September 2026". */
    String name(ProgrammePeriod period) {
        var parts = period.programme().split(":", 3);
        return switch (parts[0]) {
            case "NUMBER" -> "Training number " + parts[1];
            case "SCHEME" -> schemes.name(parts[1]) + ", since " + UkTime.day(LocalDate.parse(parts[2]));
            default -> period.programme();
        };
    }
}
