@NullMarked
package org.waymark.admin.reference;

import org.jspecify.annotations.NullMarked;
