/** Applications that a coordinator enters for somebody who phoned or wrote. */
@NullMarked
package org.waymark.intake.entering;

import org.jspecify.annotations.NullMarked;
