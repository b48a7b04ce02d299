package org.waymark.intake;

/** When a client can usually meet; UK time. */
public enum TimeThatSuits {
    WEEKDAY_MORNINGS("Weekday mornings, 8am to midday"),
    WEEKDAY_AFTERNOONS("Weekday afternoons, midday to 5pm"),
    WEEKDAY_EVENINGS("Weekday evenings, 5pm to 8pm"),
    SATURDAYS("Saturdays");

    private final String label;

    TimeThatSuits(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
