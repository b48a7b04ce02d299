/** Times that are taken or kept for a while, of coaches, clients and rooms. The database refuses any overlap. */
@NullMarked
package org.waymark.coaching.claim;

import org.jspecify.annotations.NullMarked;
