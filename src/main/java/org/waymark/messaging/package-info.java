/**
 * What the service says to people by mail, and how: written with the change it tells of, composed when it is sent, sent
 * once. It knows no feature; features bring the words.
 */
@ApplicationModule(allowedDependencies = {"platform", "privacy :: vault", "privacy :: access", "privacy :: audit"})
@NullMarked
package org.waymark.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
