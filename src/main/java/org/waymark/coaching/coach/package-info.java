/** Who coaches: profile, ties, how many clients at once. */
@NamedInterface("coach")
@NullMarked
package org.waymark.coaching.coach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
