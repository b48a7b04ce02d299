/** Signing in by a mailed link or code, and who may open which address. */
@NullMarked
package org.waymark.accounts.signin;

import org.jspecify.annotations.NullMarked;
