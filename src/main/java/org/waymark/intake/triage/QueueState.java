package org.waymark.intake.triage;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.Coded;

/** The states that a coordinator can filter by; a draft belongs to its client alone and is in none of them. */
public enum QueueState implements Coded {
    SUBMITTED("Submitted"),
    IN_TRIAGE("In triage"),
    INFORMATION_REQUESTED("Information requested"),
    ACCEPTED("Accepted"),
    REDIRECTED("Redirected"),
    SIGNPOSTED("Signposted"),
    INELIGIBLE("Not eligible"),
    CLOSED_NO_REPLY("Closed, no reply"),
    WITHDRAWN("Withdrawn"),
    ANY("Any state");

    private final String label;

    QueueState(String label) {
        this.label = label;
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
        return Coded.of(QueueState.class, code).orElse(null);
    }

    private static List<String> named(QueueState... states) {
        return Arrays.stream(states).filter(each -> each != ANY).map(Enum::name).toList();
    }
}
