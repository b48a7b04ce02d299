/** The application form, one topic a page, saved at every step. */
@NullMarked
package org.waymark.intake.form;

import org.jspecify.annotations.NullMarked;
