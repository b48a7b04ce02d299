/** A client's own view of an application that she sent: where it stands, what happens next, and what she can do. */
@NullMarked
package org.waymark.intake.progress;

import org.jspecify.annotations.NullMarked;
