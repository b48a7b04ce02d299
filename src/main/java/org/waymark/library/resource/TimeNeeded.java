package org.waymark.library.resource;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.Coded;

/** How long a resource takes, in steps that people choose from. */
enum TimeNeeded implements Coded {
    FIVE("5", "Up to 5 minutes", 0, 5),
    FIFTEEN("15", "6 to 15 minutes", 6, 15),
    THIRTY("30", "16 to 30 minutes", 16, 30),
    LONGER("longer", "More than 30 minutes", 31, Integer.MAX_VALUE);

    private final String code;
    private final String label;
    private final int from;
    private final int to;

    TimeNeeded(String code, String label, int from, int to) {
        this.code = code;
        this.label = label;
        this.from = from;
        this.to = to;
    }

    @Override
    public String code() {
        return code;
    }

    String label() {
        return label;
    }

    static Optional<TimeNeeded> of(@Nullable Integer minutes) {
        return Optional.ofNullable(minutes)
                .flatMap(number -> Arrays.stream(values())
                        .filter(time -> time.from <= number && number <= time.to)
                        .findFirst());
    }

    /** "1 minute", "45 minutes". */
    static String inWords(int minutes) {
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }
}
