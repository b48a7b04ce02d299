/** People, their roles, how they sign in, and how staff are invited. */
@ApplicationModule(
        allowedDependencies = {"platform", "privacy::vault", "privacy::audit", "privacy::access", "messaging::outbox"})
@NullMarked
package org.waymark.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
