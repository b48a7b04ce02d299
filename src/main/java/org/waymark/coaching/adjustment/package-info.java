/** What clients need so that appointments work for them: kept once a person, and used every time. */
@NamedInterface("adjustment")
@NullMarked
package org.waymark.coaching.adjustment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
