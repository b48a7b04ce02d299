/** The administrator's index and the unit's settings. Nothing uses it. */
@ApplicationModule(allowedDependencies = {"platform", "privacy::audit", "accounts"})
@NullMarked
package org.waymark.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
