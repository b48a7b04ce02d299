/** Who is offered to whom: hard rules, what speaks for and against, the offer and its answer. */
@NamedInterface("allocation")
@NullMarked
package org.waymark.coaching.allocation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
