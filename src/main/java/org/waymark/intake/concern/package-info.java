/** Concerns about somebody's safety: anyone on the staff raises one, the service lead alone sees it and acts on it. */
@NullMarked
package org.waymark.intake.concern;

import org.jspecify.annotations.NullMarked;
