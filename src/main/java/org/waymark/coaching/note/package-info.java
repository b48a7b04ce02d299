/** What a coach writes: private notes, and summaries and questions that the client reads. */
@NullMarked
package org.waymark.coaching.note;

import org.jspecify.annotations.NullMarked;
