/**
 * What clients say of their support: asked for once, written and approved by themselves, signed with a role only, and
 * gone the moment they withdraw it. See docs/service/library.md.
 */
@NamedInterface("testimonial")
@NullMarked
package org.waymark.library.testimonial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
