/** Bytes of files: kept in the database as chunks that are named by their content, and sent with ranges. */
@NullMarked
package org.waymark.platform.files;

import org.jspecify.annotations.NullMarked;
