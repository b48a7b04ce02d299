@NullMarked
package org.waymark.intake.entering;

import org.jspecify.annotations.NullMarked;
