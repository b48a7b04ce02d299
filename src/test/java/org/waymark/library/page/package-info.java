@NullMarked
package org.waymark.library.page;

import org.jspecify.annotations.NullMarked;
