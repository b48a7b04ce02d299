package org.waymark.coaching.support;

/** What can happen to a support; {@link SupportState#after} says from where to where. */
public enum SupportMove {
    /** A coordinator asks a coach. */
    OFFER,
    /** The coach says yes. */
    ACCEPT,
    /** The coach says no, doesn't answer in time, or the coordinator takes the offer back. */
    RETURN,
    /** The support leaves its coach and waits for another one. */
    REALLOCATE,
    /** The client accepts the coaching agreement. */
    AGREE,
    COMPLETE,
    /** Nothing was booked for too long. */
    LAPSE,
    /** A lapsed support goes on. */
    RESUME,
    /** The client wants no more of it, or a coordinator ends it. */
    WITHDRAW
}
