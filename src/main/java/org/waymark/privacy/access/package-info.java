/** What each module holds about a person: shown, erased and let go by its holder. */
@NamedInterface("access")
@NullMarked
package org.waymark.privacy.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
