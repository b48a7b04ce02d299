/** The unit's settings, plain ones and dated rules. */
@NullMarked
package org.waymark.admin.setting;

import org.jspecify.annotations.NullMarked;
