@NullMarked
package org.waymark.accounts.signin;

import org.jspecify.annotations.NullMarked;
