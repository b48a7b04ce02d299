/** Holds the components against the fixtures of nhsuk-frontend, and draws them all on one page. */
@NullMarked
package org.waymark.design;

import org.jspecify.annotations.NullMarked;
