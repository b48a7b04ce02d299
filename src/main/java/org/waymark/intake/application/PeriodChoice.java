package org.waymark.intake.application;

import java.time.LocalDate;
import org.waymark.intake.ProgrammePeriodId;

/** What a coordinator confirms when she accepts: which programme period the support counts in. A new placement opens none. */
public sealed interface PeriodChoice {

    /** The same programme as before. */
    record Same(ProgrammePeriodId period) implements PeriodChoice {}

    /** A programme that a training number stands for. */
    record ByNumber(TrainingNumber number) implements PeriodChoice {}

    /** A named scheme that began on a day. */
    record ByScheme(String scheme, LocalDate started) implements PeriodChoice {}
}
