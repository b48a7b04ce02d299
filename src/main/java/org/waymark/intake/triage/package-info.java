/** The coordinator's side of applications: the queue by respond-by date, an application's page and every move on it. */
@NamedInterface("triage")
@NullMarked
package org.waymark.intake.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
