/** What holds for the public site as a whole, seen on every page that a running program sends. */
@NullMarked
package org.waymark.site;

import org.jspecify.annotations.NullMarked;
