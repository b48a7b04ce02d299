/**
 * What keeps people's words and dealings private: sealing, the record of who looked, what each table holds about a person
 * and for how long. It knows no feature; features bring their tables to it.
 */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package org.waymark.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
