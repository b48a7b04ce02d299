/** Invitations that people's own calendars understand (RFC 5545, RFC 5546). */
@NamedInterface("calendar")
@NullMarked
package org.waymark.messaging.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
