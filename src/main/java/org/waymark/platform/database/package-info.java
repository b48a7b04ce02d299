/** Where the data lives: the embedded PostgreSQL or one given by address, its migrations and its roles. */
@NullMarked
package org.waymark.platform.database;

import org.jspecify.annotations.NullMarked;
