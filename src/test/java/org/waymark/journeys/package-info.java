/** What people do from end to end, in a real browser against the whole program. */
@NullMarked
package org.waymark.journeys;

import org.jspecify.annotations.NullMarked;
