/** What people hear of appointments by mail: invitations, changes, reminders, decisions. */
@NullMarked
package org.waymark.coaching.notice;

import org.jspecify.annotations.NullMarked;
