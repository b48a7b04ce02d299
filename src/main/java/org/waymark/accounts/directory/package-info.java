/** The administrator's list of people and what they may do. */
@NullMarked
package org.waymark.accounts.directory;

import org.jspecify.annotations.NullMarked;
