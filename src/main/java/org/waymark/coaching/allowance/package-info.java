/** How many appointments a client may have in a programme period, across applications, and how they were used. */
@NullMarked
package org.waymark.coaching.allowance;

import org.jspecify.annotations.NullMarked;
