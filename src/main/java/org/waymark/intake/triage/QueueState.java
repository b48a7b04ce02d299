package org.waymark.intake.triage;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The states that a coordinator can filter by; a draft belongs to its client alone and is in none of them. */
public enum QueueState {
    SUBMITTED("submitted", "Submitted"),
    IN_TRIAGE("in-triage", "In triage"),
    INFORMATION_REQUESTED("information-requested", "Information requested"),
    ACCEPTED("accepted", "Accepted"),
    REDIRECTED("redirected", "Redirected"),
    SIGNPOSTED("signposted", "Signposted"),
    INELIGIBLE("ineligible", "Not eligible"),
    CLOSED_NO_REPLY("closed-no-reply", "Closed, no reply"),
    WITHDRAWN("withdrawn", "Withdrawn"),
    ANY("any", "Any state");

    private final String code;
    private final String label;

    QueueState(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** The names of the application's states that this one stands for. */
    List<String> names() {
        return this == ANY ? named(values()) : List.of(name());
    }

    /** What the queue shows when no state is chosen: whatever still has to be answered. */
    static List<String> stillOpen() {
        return named(SUBMITTED, IN_TRIAGE, INFORMATION_REQUESTED);
    }

    static @Nullable QueueState of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(each -> each.code.equals(code))
                .findFirst()
                .orElse(null);
    }

    private static List<String> named(QueueState... states) {
        return Arrays.stream(states).filter(each -> each != ANY).map(Enum::name).toList();
    }
}
