/** Measures how fast the program is with a large unit's data: see docs/development/benchmarks.md. Run by bin/bench. */
@NullMarked
package org.waymark.bench;

import org.jspecify.annotations.NullMarked;
