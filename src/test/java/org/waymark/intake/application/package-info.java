@NullMarked
package org.waymark.intake.application;

import org.jspecify.annotations.NullMarked;
