/** Who may have 1-2-1 support: rules as data, evaluated with their reasons; the questions that people answer first. */
@NamedInterface("eligibility")
@NullMarked
package org.waymark.intake.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
