/** What administrators do to the unit's lists goes into the record of what was done. */
@NullMarked
package org.waymark.admin.reference;

import org.jspecify.annotations.NullMarked;
