/** The content that the program ships with: files with front matter, read into a new unit. */
@NamedInterface("shipped")
@NullMarked
package org.waymark.library.shipped;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
