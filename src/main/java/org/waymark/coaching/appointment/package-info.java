/** The appointment itself: its life, its history, its outcome, what it tells people by mail, and its pages. */
@NamedInterface("appointment")
@NullMarked
package org.waymark.coaching.appointment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
