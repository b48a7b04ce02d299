/** Lets go of what has been kept long enough, every day. */
@NullMarked
package org.waymark.privacy.retention;

import org.jspecify.annotations.NullMarked;
