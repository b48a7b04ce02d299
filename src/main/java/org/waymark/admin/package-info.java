/** The administrator's index, the unit's settings, and the record of changes to its lists. Nothing uses it. */
@ApplicationModule(allowedDependencies = {"platform", "reference", "privacy::audit", "accounts"})
@NullMarked
package org.waymark.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
