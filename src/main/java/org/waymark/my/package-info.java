/** A client's home: where she stands, the one next act, and everything that is held about her. Nothing uses it. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "privacy::access",
            "privacy::audit",
            "accounts",
            "intake",
            "intake::application",
            "coaching"
        })
@NullMarked
package org.waymark.my;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
