/** Pages about appointments: the client's, the coach's calendar, and the desk's list. */
@NullMarked
package org.waymark.coaching.diary;

import org.jspecify.annotations.NullMarked;
