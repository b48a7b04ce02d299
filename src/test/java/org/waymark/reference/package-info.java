@NullMarked
package org.waymark.reference;

import org.jspecify.annotations.NullMarked;
