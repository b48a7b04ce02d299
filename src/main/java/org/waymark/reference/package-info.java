/**
 * The lists that every other module speaks in: regions, organisations, professions, grades, topics, venues, schemes and
 * the days on which the unit is closed. Codes are lasting text keys; names are what people read.
 */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package org.waymark.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
