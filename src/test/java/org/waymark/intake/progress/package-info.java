@NullMarked
package org.waymark.intake.progress;

import org.jspecify.annotations.NullMarked;
