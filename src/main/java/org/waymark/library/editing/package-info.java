/** The editors' pages: what is due, the list, writing, reviewing, publishing, versions and addresses. */
@NamedInterface("editing")
@NullMarked
package org.waymark.library.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
