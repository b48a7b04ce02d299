/** What those who run the machine see: health and figures, on a port of their own. */
@NullMarked
package org.waymark.platform.operations;

import org.jspecify.annotations.NullMarked;
