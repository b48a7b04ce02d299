/** What the desk arranges for single appointments, as the adjustments of their clients ask for. */
@NullMarked
package org.waymark.coaching.arrangement;

import org.jspecify.annotations.NullMarked;
