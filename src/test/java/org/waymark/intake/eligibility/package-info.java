@NullMarked
package org.waymark.intake.eligibility;

import org.jspecify.annotations.NullMarked;
