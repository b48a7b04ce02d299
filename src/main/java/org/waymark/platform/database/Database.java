package org.waymark.platform.database;

/** A running PostgreSQL that Waymark keeps its data in. Closing leaves no process of ours behind. */
sealed interface Database extends AutoCloseable permits EmbeddedDatabase, OutsideDatabase {
    /** With the rights of the owner: may create schemas. */
    DatabaseAddress address();

    @Override
    void close();
}
