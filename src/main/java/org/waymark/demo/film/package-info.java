/** Makes the demonstration's short film when the demonstration is made, so that no film is kept with the program's source. */
@NullMarked
package org.waymark.demo.film;

import org.jspecify.annotations.NullMarked;
