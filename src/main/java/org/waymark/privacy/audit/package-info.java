/** Who opened and did what: append-only, sealed in batches, checked for changes. */
@NamedInterface("audit")
@NullMarked
package org.waymark.privacy.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
