/**
 * The ground that every module stands on: ids, who acts, time, settings, work that falls due, the web shell. It knows no
 * feature.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.waymark.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
