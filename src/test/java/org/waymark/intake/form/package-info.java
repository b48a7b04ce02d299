@NullMarked
package org.waymark.intake.form;

import org.jspecify.annotations.NullMarked;
