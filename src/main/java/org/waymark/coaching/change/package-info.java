/** Cancelling and re-arranging: on the site, by the link in a mail, as told at, or by the unit itself. */
@NullMarked
package org.waymark.coaching.change;

import org.jspecify.annotations.NullMarked;
