@NullMarked
package org.waymark.library.source;

import org.jspecify.annotations.NullMarked;
