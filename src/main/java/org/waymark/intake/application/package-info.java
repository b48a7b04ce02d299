/** The application: its lifecycle, its form and the client's side of it. What is public here serves intake's other parts. */
@NamedInterface("application")
@NullMarked
package org.waymark.intake.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
