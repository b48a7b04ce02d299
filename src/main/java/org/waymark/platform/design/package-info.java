/**
 * What the components of the design system under {@code src/main/jte/components} take. Each record is made by a short
 * factory ({@code Label.of("Email address")}) and shaped by verbs that return a changed copy. How each component is
 * called: {@code docs/development/components.md}.
 */
@NullMarked
package org.waymark.platform.design;

import org.jspecify.annotations.NullMarked;
