package org.waymark.messaging.calendar;

/**
 * A calendar message, to be sent with a mail.
 *
 * @param text in iCalendar format, with its line ends
 */
public record CalendarPart(Method method, String text) {
    /** RFC 5546: a request also updates, when its sequence is higher. */
    public enum Method {
        REQUEST,
        CANCEL
    }
}
