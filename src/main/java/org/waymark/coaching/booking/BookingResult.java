package org.waymark.coaching.booking;

import java.time.Duration;
import java.util.List;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.availability.OpenTime;

/** What came of a wish for a time. */
public sealed interface BookingResult {
    /** It is booked; asked twice for the same time, the answer is the same appointment. */
    record Booked(AppointmentId id) implements BookingResult {}

    /** Somebody was quicker, or it was never open, or is too close by now. */
    record NotOpen(List<OpenTime> nearest) implements BookingResult {
        public NotOpen {
            nearest = List.copyOf(nearest);
        }
    }

    /** Every appointment of the programme period is used. */
    record NothingLeft(int granted) implements BookingResult {}

    /** Her appointments take another length by now than the page said. */
    record LengthChanged(Duration now) implements BookingResult {}

    /** Nothing can be booked before the agreement, while it is paused, or after its end. */
    record SupportNotActive() implements BookingResult {}
}
