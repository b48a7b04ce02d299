/**
 * News by mail for whoever wants it: by topic, confirmed by the address itself, at most once a week, and ended by one
 * click. Modules announce what is new: see {@link org.waymark.library.alert.AlertNews}.
 */
@NamedInterface("alert")
@NullMarked
package org.waymark.library.alert;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
