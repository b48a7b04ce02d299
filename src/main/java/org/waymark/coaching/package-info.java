/**
 * The 1-2-1 support that follows an accepted application: its life, the coaches, who is allocated to whom, the
 * agreement, appointments and notes. See docs/service/support.md.
 */
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "intake",
            "library :: testimonial",
            "reference",
            "privacy :: vault",
            "privacy :: audit",
            "privacy :: access",
            "messaging :: outbox",
            "messaging :: calendar"
        })
@NullMarked
package org.waymark.coaching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
