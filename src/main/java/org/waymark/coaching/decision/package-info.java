/** What a late change or a missed appointment costs: decided by a person, looked at again by another if the client asks. */
@NullMarked
package org.waymark.coaching.decision;

import org.jspecify.annotations.NullMarked;
