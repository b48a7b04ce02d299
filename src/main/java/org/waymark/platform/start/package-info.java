/** What is said when Waymark can't start. */
@NullMarked
package org.waymark.platform.start;

import org.jspecify.annotations.NullMarked;
