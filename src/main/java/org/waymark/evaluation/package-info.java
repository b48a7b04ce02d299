/** Measures of what the service achieves: how clients rate themselves before and after. Features ask it; it listens to nobody. */
@ApplicationModule(
        displayName = "Evaluation",
        allowedDependencies = {"privacy :: access"})
@NullMarked
package org.waymark.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
