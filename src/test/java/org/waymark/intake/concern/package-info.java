@NullMarked
package org.waymark.intake.concern;

import org.jspecify.annotations.NullMarked;
