/** How an appointment comes about: picked from open times, or taken from times that one side proposed. */
@NamedInterface("booking")
@NullMarked
package org.waymark.coaching.booking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
