/** Looks whether the links on the unit's pages still lead somewhere: politely, and never into a private network. */
@NamedInterface("link")
@NullMarked
package org.waymark.library.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
