/** Files that the unit publishes: taken in with care, kept in the database, sent with ranges; and videos made of them. */
@NamedInterface("file")
@NullMarked
package org.waymark.library.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
