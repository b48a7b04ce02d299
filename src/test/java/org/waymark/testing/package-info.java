/** What tests stand on: databases, a clock, running programs. */
@NullMarked
package org.waymark.testing;

import org.jspecify.annotations.NullMarked;
