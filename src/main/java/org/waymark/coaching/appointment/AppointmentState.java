package org.waymark.coaching.appointment;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where an appointment is in its life. The two questions of its life, what it may become next and what a wrong record may
 * be corrected to, are answered here and nowhere else (docs/service/appointments.md).
 */
public enum AppointmentState {
    /** One side has named times; the other hasn't answered. */
    PROPOSED("Proposed"),
    /** Agreed: both have it in their calendars, and its time is theirs. */
    BOOKED("Booked"),
    /** The other side wanted none of the proposed times. */
    DECLINED("Declined"),
    /** Nobody answered while the proposed times were kept. */
    EXPIRED("Not answered"),
    /** They met. */
    HELD("Held"),
    /** The client cancelled while it was free. */
    CANCELLED_IN_TIME("Cancelled in time"),
    /** The client cancelled or re-arranged when it was no longer free: a person decides what that costs. */
    CHANGED_LATE("Changed late"),
    /** The client didn't come: a person decides what that costs. */
    NO_SHOW("Missed"),
    /** Coach or unit cancelled; that never costs the client anything. */
    CANCELLED_BY_UNIT("Cancelled by us"),
    /** They couldn't meet for a technical reason; that costs nothing either. */
    FAILED_TECHNICALLY("Technical failure");

    private final String words;

    AppointmentState(String words) {
        this.words = words;
    }

    /** As it is said on a tag. */
    public String words() {
        return words;
    }

    /** What this may become by the ordinary course of things. */
    public Set<AppointmentState> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(BOOKED, DECLINED, EXPIRED);
            case BOOKED ->
                EnumSet.of(HELD, CANCELLED_IN_TIME, CHANGED_LATE, NO_SHOW, CANCELLED_BY_UNIT, FAILED_TECHNICALLY);
            case DECLINED,
                    EXPIRED,
                    HELD,
                    CANCELLED_IN_TIME,
                    CHANGED_LATE,
                    NO_SHOW,
                    CANCELLED_BY_UNIT,
                    FAILED_TECHNICALLY -> EnumSet.noneOf(AppointmentState.class);
        };
    }

    /**
     * What a record that turns out wrong may be corrected to, with a reason. What cost nothing is never corrected to a late
     * change; a cancelled appointment can be put back while its time is free and still to come.
     */
    public Set<AppointmentState> corrections() {
        return switch (this) {
            case HELD -> EnumSet.of(NO_SHOW, FAILED_TECHNICALLY, CANCELLED_BY_UNIT);
            case NO_SHOW -> EnumSet.of(HELD, FAILED_TECHNICALLY, CANCELLED_BY_UNIT, CANCELLED_IN_TIME, CHANGED_LATE);
            case FAILED_TECHNICALLY -> EnumSet.of(HELD, NO_SHOW, CANCELLED_BY_UNIT);
            case CHANGED_LATE -> EnumSet.of(BOOKED, CANCELLED_IN_TIME, CANCELLED_BY_UNIT);
            case CANCELLED_IN_TIME -> EnumSet.of(BOOKED, CANCELLED_BY_UNIT);
            case CANCELLED_BY_UNIT -> EnumSet.of(BOOKED, CANCELLED_IN_TIME);
            case PROPOSED, BOOKED, DECLINED, EXPIRED -> EnumSet.noneOf(AppointmentState.class);
        };
    }

    /** Whether its time stays claimed for both: while it is to come, and for good when the time passed with it. */
    public boolean claimsItsTime() {
        return switch (this) {
            case BOOKED, HELD, NO_SHOW, FAILED_TECHNICALLY -> true;
            case PROPOSED, DECLINED, EXPIRED, CANCELLED_IN_TIME, CHANGED_LATE, CANCELLED_BY_UNIT -> false;
        };
    }

    /** Whether a person has to decide what it costs. */
    public boolean isDecidedByAPerson() {
        return switch (this) {
            case CHANGED_LATE, NO_SHOW -> true;
            case PROPOSED, BOOKED, DECLINED, EXPIRED, HELD, CANCELLED_IN_TIME, CANCELLED_BY_UNIT, FAILED_TECHNICALLY ->
                false;
        };
    }

    /** Whether one of the client's appointments is taken by it, before any decision. */
    public boolean takesAUnit() {
        return switch (this) {
            case BOOKED, HELD, CHANGED_LATE, NO_SHOW -> true;
            case PROPOSED, DECLINED, EXPIRED, CANCELLED_IN_TIME, CANCELLED_BY_UNIT, FAILED_TECHNICALLY -> false;
        };
    }
}
