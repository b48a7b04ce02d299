/** A coordinator's home: what needs an answer, in numbers that are links. Nothing uses it. */
@ApplicationModule(allowedDependencies = {"platform", "intake::triage", "coaching"})
@NullMarked
package org.waymark.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
