package org.waymark.coaching.appointment;

/** What the desk looks at; each is a condition on the list. */
public enum DeskFilter {
    TO_DECIDE("To decide", "To decide, the earliest due date first"),
    TO_RECORD("No outcome yet", "Over, with no outcome yet"),
    TO_COME("To come", "Booked and to come"),
    PROPOSED("Proposed", "Proposed, not answered yet"),
    PAST("Past", "Past appointments, the latest first");

    private final String words;
    private final String heading;

    DeskFilter(String words, String heading) {
        this.words = words;
        this.heading = heading;
    }

    public String words() {
        return words;
    }

    public String heading() {
        return heading;
    }

    String where() {
        return switch (this) {
            case TO_DECIDE ->
                "join coaching.decision d on d.appointment = a.id and d.state in ('PENDING', 'SECOND_LOOK')";
            case TO_RECORD -> "where a.state = 'BOOKED' and a.ends_at <= :now";
            case TO_COME -> "where a.state = 'BOOKED' and a.ends_at > :now";
            case PROPOSED -> "where a.state = 'PROPOSED'";
            case PAST -> "where a.starts_at <= :now or a.state not in ('BOOKED', 'PROPOSED')";
        };
    }

    String order() {
        return switch (this) {
            case TO_DECIDE -> "order by d.due_at, a.id";
            case TO_RECORD, TO_COME -> "order by a.starts_at, a.id";
            case PROPOSED -> "order by a.proposed_until, a.id";
            case PAST -> "order by a.starts_at desc nulls last, a.id";
        };
    }
}
