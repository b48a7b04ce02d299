/** What became of an appointment, and putting a wrong record right. */
@NullMarked
package org.waymark.coaching.outcome;

import org.jspecify.annotations.NullMarked;
