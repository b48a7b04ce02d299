/** Rules that the whole program keeps, checked on its classes and files. */
@NullMarked
package org.waymark.fences;

import org.jspecify.annotations.NullMarked;
