package org.waymark.messaging.calendar;

/**
 * Somebody in a calendar entry, organizer or attendee.
 *
 * @param name as the other side may read it
 * @param email a plain address: "coach@unit.test"
 */
public record Attendee(String name, String email) {}
