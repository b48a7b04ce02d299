/** What surrounds the public pages: the menus above and below, and what the unit tells everyone for a time. */
@NullMarked
package org.waymark.library.frame;

import org.jspecify.annotations.NullMarked;
