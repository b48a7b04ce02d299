/** Facts that could hurt if they were wrong, each with its source and the person who checked it. */
@NamedInterface("source")
@NullMarked
package org.waymark.library.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
