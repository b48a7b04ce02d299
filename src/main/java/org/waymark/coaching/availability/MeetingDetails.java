package org.waymark.coaching.availability;

/**
 * How a coach is met online or called, unless an appointment says otherwise.
 *
 * @param version what a page was made from
 */
public record MeetingDetails(String joiningLink, String telephone, int version) {
    static final MeetingDetails NONE = new MeetingDetails("", "", 0);
}
