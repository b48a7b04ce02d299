/** What the unit publishes, in numbered editions, and the moves that lead from a draft to the public and back. */
@NamedInterface("publication")
@NullMarked
package org.waymark.library.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
