/** When coaches can be met: their weekly hours, the days that differ, and the times that are still open. */
@NullMarked
package org.waymark.coaching.availability;

import org.jspecify.annotations.NullMarked;
