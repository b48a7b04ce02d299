/** Who coaches: profile, ties, how many clients at once. */
@NullMarked
package org.waymark.coaching.coach;

import org.jspecify.annotations.NullMarked;
