/** A coach's own pages: what needs an answer, her clients, one client. */
@NullMarked
package org.waymark.coaching.caseload;

import org.jspecify.annotations.NullMarked;
