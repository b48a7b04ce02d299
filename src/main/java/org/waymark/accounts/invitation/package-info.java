/** How staff join: an administrator invites, the person accepts. */
@NullMarked
package org.waymark.accounts.invitation;

import org.jspecify.annotations.NullMarked;
