/** Words sealed under a key for each person, and signatures on what leaves the program and comes back. */
@NamedInterface("vault")
@NullMarked
package org.waymark.privacy.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
