/** What the unit publishes: the public pages, and the facts in them that need a source. */
@ApplicationModule(
        displayName = "Library",
        allowedDependencies = {
            "reference",
            "privacy :: audit",
            "privacy :: vault",
            "privacy :: access",
            "messaging :: outbox",
            "accounts",
            "evaluation"
        })
@NullMarked
package org.waymark.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
