@NullMarked
package org.waymark.intake.triage;

import org.jspecify.annotations.NullMarked;
