/** The words of editors: read from Markdown with blocks, drawn with our own components, and made harmless. */
@NamedInterface("markdown")
@NullMarked
package org.waymark.library.markdown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
