/** Where an administrator keeps the unit's organisations, venues and closure days. */
@NullMarked
package org.waymark.reference.upkeep;

import org.jspecify.annotations.NullMarked;
