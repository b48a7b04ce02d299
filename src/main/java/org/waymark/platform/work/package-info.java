/** Runs what falls due, on one node at a time. */
@NullMarked
package org.waymark.platform.work;

import org.jspecify.annotations.NullMarked;
