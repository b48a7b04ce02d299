/** The life of a support, from the accepted application to its end, and the agreement that opens it. */
@NamedInterface("support")
@NullMarked
package org.waymark.coaching.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
