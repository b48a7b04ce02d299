package org.waymark.coaching.allowance;

/** How many appointments were granted in a programme period and how many are used. */
public record Allowance(int granted, int used) {
    public Allowance {
        if (used < 0 || used > granted) {
            throw new IllegalArgumentException(used + " of " + granted + " used");
        }
    }

    public int left() {
        return granted - used;
    }

    public boolean isUsedUp() {
        return left() == 0;
    }

    /** "2 of 3 left". */
    public String words() {
        return left() + " of " + granted + " left";
    }
}
