/**
 * Intake: who may have 1-2-1 support, the application for it, and the coordinators' review. The root holds what coaching
 * needs of an accepted application.
 */
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {
            "reference",
            "privacy :: vault",
            "privacy :: audit",
            "privacy :: access",
            "messaging :: outbox",
            "accounts",
            "evaluation",
            "library :: source",
            "library :: markdown",
            "library :: testimonial"
        })
@NullMarked
package org.waymark.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
