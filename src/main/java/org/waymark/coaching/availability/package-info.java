/** When coaches can be met: their weekly hours, the days that differ, and the times that are still open. */
@NamedInterface("availability")
@NullMarked
package org.waymark.coaching.availability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
