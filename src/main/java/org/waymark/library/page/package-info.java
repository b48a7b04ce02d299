/** The pages that everyone may read: the same bytes for everyone, and no cookie. */
@NullMarked
package org.waymark.library.page;

import org.jspecify.annotations.NullMarked;
