/** A client's own page about her support. */
@NullMarked
package org.waymark.coaching.client;

import org.jspecify.annotations.NullMarked;
