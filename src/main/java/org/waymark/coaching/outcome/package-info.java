/** What became of an appointment, and putting a wrong record right. */
@NamedInterface("outcome")
@NullMarked
package org.waymark.coaching.outcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
