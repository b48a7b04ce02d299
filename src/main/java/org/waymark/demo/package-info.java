/** The demonstration: its people and their story, made through the verbs of the modules, and its clock. Nothing uses it. */
@ApplicationModule
@NullMarked
package org.waymark.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
